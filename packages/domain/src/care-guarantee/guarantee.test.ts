import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import {
  type Assessment,
  decideRegisterContact,
  decideStrikeContact,
  guaranteeMonths,
  guaranteeOf,
} from './guarantee.ts'

const soughtAt = atTime('2026-11-23', '15:30')
const coded = (day: string, time: string): Assessment => ({ at: atTime(day, time), coded: true })
const state = (assessments: readonly Assessment[], day: string, time = '12:00', deceasedAt: string | null = null) =>
  guaranteeOf({ soughtAt, assessments, deceasedAt }, atTime(day, time))

describe('three days from seeking contact', () => {
  test('V4: open through the third day, not met from the midnight after it', () => {
    expect(state([], '2026-11-23', '15:30')).toMatchObject({ state: 'OPEN', dueOn: '2026-11-26' })
    expect(state([], '2026-11-26', '23:59').state).toBe('OPEN')
    expect(state([], '2026-11-27', '00:00').state).toBe('NOT_MET')
  })
  test('V4: met by an assessment on the third day, whenever it is looked at', () => {
    expect(state([coded('2026-11-26', '23:59')], '2027-01-01')).toMatchObject({ state: 'MET' })
    expect(state([coded('2026-11-27', '00:00')], '2027-01-01')).toMatchObject({
      state: 'NOT_MET',
      assessedAt: atTime('2026-11-27', '00:00'),
    })
  })
  test('V4: an assessment before the contact, or without a code, does not count', () => {
    expect(state([coded('2026-11-23', '15:29')], '2026-11-27').state).toBe('NOT_MET')
    const uncoded = { at: atTime('2026-11-24', '09:00'), coded: false }
    expect(state([uncoded], '2026-11-27')).toMatchObject({ state: 'NOT_MET', uncodedAt: uncoded.at })
    expect(state([uncoded, coded('2026-11-25', '09:00')], '2026-11-27')).toMatchObject({
      state: 'MET',
      uncodedAt: uncoded.at,
    })
    expect(state([coded('2026-11-24', '08:00'), uncoded], '2026-11-27').uncodedAt).toBe(null)
  })
  test('V4, G7: civil days over the change to winter time', () => {
    const late = { soughtAt: atTime('2026-10-23', '23:59'), deceasedAt: null, assessments: [] }
    expect(guaranteeOf(late, atTime('2026-10-26', '23:59'))).toMatchObject({ state: 'OPEN', dueOn: '2026-10-26' })
  })
  test('V4: who has died within the time is not counted, later is', () => {
    expect(state([], '2026-12-01', '12:00', atTime('2026-11-26', '04:00')).state).toBe('NOT_APPLICABLE')
    expect(state([], '2026-12-01', '12:00', atTime('2026-11-27', '04:00')).state).toBe('NOT_MET')
  })
})

test('V4: by the month of the contact, the latest first', () => {
  const at = (day: string) => atTime(day, '10:00')
  expect(
    guaranteeMonths([
      { soughtAt: at('2026-10-30'), state: 'MET' },
      { soughtAt: at('2026-10-31'), state: 'NOT_MET' },
      { soughtAt: at('2026-11-01'), state: 'OPEN' },
      { soughtAt: at('2026-11-02'), state: 'NOT_APPLICABLE' },
    ]),
  ).toEqual([
    { month: '2026-11', met: 0, notMet: 0, open: 1 },
    { month: '2026-10', met: 1, notMet: 1, open: 0 },
  ])
})

describe('a contact is registered', () => {
  const now = atTime('2026-11-24', '09:42')
  test('V4: now, or afterwards', () => {
    expect(decideRegisterContact({ deceasedAt: null }, { soughtAt }, now)).toEqual({
      ok: true,
      changes: { dueOn: '2026-11-26' },
    })
  })
  test.each([
    ['a time to come', null, atTime('2026-11-24', '09:43'), 'IN_FUTURE'],
    ['a time after the death', atTime('2026-11-20', '09:00'), soughtAt, 'PATIENT_DECEASED'],
    ['a time too long ago', null, atTime('2026-10-24', '23:59'), 'CONTACT_TOO_LONG_AGO'],
  ] as const)('V4: not with %s', (_, deceasedAt, when, code) => {
    expect(decideRegisterContact({ deceasedAt }, { soughtAt: when }, now)).toMatchObject({
      refusal: { code, path: ['soughtAt'] },
    })
  })
  test('V4, G4: struck once, by the unit that registered it', () => {
    expect(decideStrikeContact({ unitId: 'vc', struckAt: null }, 'vc').ok).toBe(true)
    expect(decideStrikeContact({ unitId: 'vc', struckAt: null }, 'lm')).toMatchObject({
      refusal: { code: 'CONTACT_OF_ANOTHER_UNIT' },
    })
    expect(decideStrikeContact({ unitId: 'vc', struckAt: now }, 'vc')).toMatchObject({
      refusal: { code: 'CONTACT_ALREADY_STRUCK' },
    })
  })
})
