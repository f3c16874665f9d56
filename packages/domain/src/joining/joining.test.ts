import { describe, expect, test } from 'vitest'
import type { Interval } from '../responsibility/timeline.ts'
import { type PlacedContact, placeContacts } from './contacts.ts'
import { decideJoining, type Joinable, joinTimelines } from './joining.ts'

const now = '2026-11-22T08:00:00.000Z'
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`
const row = (from: number, to: number | null, unitId: string): Interval => ({
  from: at(from),
  to: to === null ? null : at(to),
  unitId,
  physicianId: null,
  reason: 'LISTING',
  sourceId: null,
})
const person = (id: string, facts: Partial<Joinable> = {}): Joinable => ({
  id,
  identityKind: 'RESERVE_NUMBER',
  identity: `${id}-number`,
  birthDate: '1938-08-07',
  family: 'Andersson',
  hasCourse: false,
  hasOpenRequest: false,
  timeline: [row(1, null, 'VC')],
  listings: [],
  ...facts,
})
const known = (facts: Partial<Joinable> = {}) => person('KNOWN', { identityKind: 'PERSONNUMMER', ...facts })
const reserve = (facts: Partial<Joinable> = {}) => person('RESERVE', facts)
const decide = (one: Joinable, two: Joinable) => {
  const answer = decideJoining(one, two, now)
  return answer.ok ? answer.changes : answer.refusal.code
}

describe('who goes on when two patients are one', () => {
  test('M21, G1: the stronger number goes on, whichever the source names as the main one', () => {
    expect(decide(reserve(), known())).toMatchObject({ survivor: 'KNOWN', absorbed: 'RESERVE' })
    expect(decide(known(), reserve())).toMatchObject({ survivor: 'KNOWN', absorbed: 'RESERVE' })
    expect(decide(known(), person('SAM', { identityKind: 'SAMORDNINGSNUMMER' }))).toMatchObject({ survivor: 'KNOWN' })
  })
  test('M21: of two reserve numbers the one goes on that the source names as the main one', () => {
    expect(decide(person('A'), person('B'))).toMatchObject({ survivor: 'A', absorbed: 'B' })
    expect(decide(person('B'), person('A'))).toMatchObject({ survivor: 'B', absorbed: 'A' })
  })
  test('G1: two personnummer are two people until a person has looked', () => {
    expect(decide(known(), person('OTHER', { identityKind: 'PERSONNUMMER' }))).toBe('TWO_NUMBERS')
  })
  test('G1: neither birth date nor family name agree: not joined; one of them is enough', () => {
    expect(decide(known(), reserve({ birthDate: '1950-01-01', family: 'Nilsson' }))).toBe('PERSONS_DIFFER')
    expect(decide(known(), reserve({ birthDate: '1950-01-01', family: 'ANDERSSON' }))).toMatchObject({
      survivor: 'KNOWN',
    })
    expect(decide(known(), reserve({ family: 'Nilsson' }))).toMatchObject({ survivor: 'KNOWN' })
  })
  test('M10, M11: nobody is in two courses of care: both in hospital or with a support is for a person to solve', () => {
    expect(decide(known({ hasCourse: true }), reserve({ hasCourse: true }))).toBe('TWO_COURSES')
    expect(decide(known({ hasOpenRequest: true }), reserve({ hasOpenRequest: true }))).toBe('TWO_REQUESTS')
  })
})

describe('whose holder of the responsibility stays', () => {
  test('M11: that of the one who is in a course of care', () => {
    expect(decide(known(), reserve({ hasCourse: true, timeline: [row(20, null, 'WARD')] }))).toMatchObject({
      leading: 'RESERVE',
    })
    expect(decide(known({ hasCourse: true }), reserve({ timeline: [row(20, null, 'VC2')] }))).toMatchObject({
      leading: 'KNOWN',
    })
  })
  test('M11, K2: else that of the unit where the patient is listed; without a listing nobody decides it', () => {
    const other = reserve({ timeline: [row(20, null, 'VC2')] })
    const listings = [{ from: at(1), to: null, unitId: 'VC' }]
    expect(decide(known({ listings }), other)).toMatchObject({ leading: 'KNOWN' })
    expect(decide(known(), { ...other, listings: [{ from: at(20), to: null, unitId: 'VC2' }] })).toMatchObject({
      leading: 'RESERVE',
    })
    expect(decide(known(), other)).toBe('TWO_RESPONSIBLE')
  })
  test('M11: the same unit for both: the later shift, so that what went before stays', () => {
    expect(decide(known(), reserve({ timeline: [row(12, null, 'VC')] }))).toMatchObject({ leading: 'RESERVE' })
  })
  test('M10: of a timeline that is over nothing stays, and one without a timeline has nobody', () => {
    expect(decide(known(), reserve({ timeline: [row(3, 9, 'WARD')] }))).toMatchObject({ leading: 'KNOWN' })
    expect(decide(known({ timeline: [] }), reserve())).toMatchObject({ leading: 'RESERVE' })
  })
})

describe('one timeline out of two', () => {
  test('M11, G4: an admission under the reserve number cuts in where it began; what it cuts stays readable', () => {
    const leading = [row(10, 15, 'WARD'), row(15, null, 'LM')]
    const joined = joinTimelines(leading, [row(1, null, 'VC')], now)
    expect(joined.rows).toEqual([row(1, 10, 'VC'), ...leading])
    expect(joined.overturned).toEqual([row(1, null, 'VC')])
  })
  test('M11: what the other says after the present holder began does not count', () => {
    const leading = [row(1, 14, 'VC'), row(14, null, 'LM')]
    const joined = joinTimelines(leading, [row(5, 8, 'WARD'), row(8, 16, 'VC2'), row(16, null, 'VC')], now)
    expect(joined.rows).toEqual([row(1, 5, 'VC'), row(5, 8, 'WARD'), row(8, 14, 'VC2'), row(14, null, 'LM')])
    expect(joined.overturned).toEqual([row(1, 14, 'VC'), row(8, 16, 'VC2'), row(16, null, 'VC')])
  })
  test('M8: a hand-over that is agreed ahead stays', () => {
    const leading = [row(10, 25, 'LM'), row(25, null, 'VC')]
    expect(joinTimelines(leading, [row(1, null, 'VC')], now).rows).toEqual([row(1, 10, 'VC'), ...leading])
  })
  test('M11: a timeline that ended before the other began leaves no gap', () => {
    const joined = joinTimelines([row(10, null, 'LM')], [row(1, 5, 'VC')], now)
    expect(joined).toEqual({ rows: [row(10, null, 'LM')], overturned: [row(1, 5, 'VC')] })
  })
})

describe('named contacts of two patients', () => {
  const contact = (
    id: string,
    type: PlacedContact['type'],
    slot: number | null,
    from = 1,
    to: number | null = null,
  ) => ({
    id,
    type,
    slot,
    from: at(from),
    to: to === null ? null : at(to),
  })
  test('P2, K4: a second fast läkarkontakt at the same time is struck; one before or after has the place', () => {
    const own = [contact('own', 'FIXED_PHYSICIAN', 1, 5)]
    const theirs = [contact('beside', 'FIXED_PHYSICIAN', 1, 7, 9), contact('before', 'FIXED_PHYSICIAN', 1, 1, 5)]
    expect(placeContacts(own, theirs)).toEqual({ moved: [{ id: 'before', slot: 1 }], struck: ['beside'] })
  })
  test('P2: care contacts take the next of nine places; the tenth is struck; without places nothing happens', () => {
    const own = [1, 2, 3, 4, 5, 6, 7, 8].map((slot) => contact(`own${slot}`, 'CARE_CONTACT', slot))
    const theirs = [
      contact('ninth', 'CARE_CONTACT', 1),
      contact('tenth', 'CARE_CONTACT', 2),
      contact('beside', 'LIFE_SUSTAINING_PHYSICIAN', null),
    ]
    expect(placeContacts(own, theirs)).toEqual({ moved: [{ id: 'ninth', slot: 9 }], struck: ['tenth'] })
  })
})
