import { describe, expect, test } from 'vitest'
import { acuteOf, leadingVisit } from './acute.ts'
import type { EncounterFact } from './fact.ts'
import { encounter, record, snomed } from './fixtures/facts.ts'
import { staysOf } from './stays.ts'

const day = (date: number, time = '12:00:00.000') => `2026-10-${String(date).padStart(2, '0')}T${time}Z`
const shape = (facts: readonly EncounterFact[], deceased: string | null = null) =>
  staysOf(record(facts, deceased === null ? null : { from: deceased, to: deceased })).stays.map((stay) => [
    stay.encounters.map(({ key }) => key.slice('Encounter/'.length)).join('+'),
    stay.start,
    stay.end,
  ])

describe('stays', () => {
  test('M21: ward and intensive care that follow one another within an hour are one stay', () => {
    const ward = encounter('ward', day(1), day(3))
    expect(shape([encounter('icu', day(3), day(5)), ward])).toEqual([['ward+icu', day(1), day(5)]])
    expect(shape([ward, encounter('icu', day(3, '13:00:00.000'), day(5))])).toEqual([['ward+icu', day(1), day(5)]])
    expect(shape([ward, encounter('icu', day(3, '13:00:00.001'), day(5))])).toEqual([
      ['ward', day(1), day(3)],
      ['icu', day(3, '13:00:00.001'), day(5)],
    ])
  })
  test('M21: an encounter within another changes neither end nor discharging unit', () => {
    const unit = { hsaId: 'TSTNMT2321000156-103F', identifier: null, name: 'Avd 61' }
    const outer = encounter('outer', day(1), day(9), { provider: unit })
    const { stays } = staysOf(record([outer, encounter('inner', day(2), day(3))]))
    expect(stays).toMatchObject([{ start: day(1), end: day(9), unit, last: { key: 'Encounter/outer' } }])
  })
  test('M21: the last encounter is the one that discharges', () => {
    const unit = (name: string) => ({ provider: { hsaId: null, identifier: null, name } })
    const { stays } = staysOf(
      record([encounter('a', day(1), day(3), unit('IVA')), encounter('b', day(3), day(5), unit('Avd 62'))]),
    )
    expect(stays).toMatchObject([{ key: 'Encounter/a', unit: { name: 'Avd 62' } }])
  })
  test('M21: only ward classes that took place are stays', () => {
    const of = (id: string, rest: Partial<EncounterFact>) => encounter(id, day(1), day(2), rest)
    const others = [
      of('a', { class: 'AMB' }),
      of('b', { class: 'EMER' }),
      of('c', { class: 'SS' }),
      of('d', { status: 'planned' }),
      of('e', { status: 'cancelled' }),
      of('f', { status: 'entered-in-error' }),
    ]
    expect(shape(others)).toEqual([])
    for (const kind of ['IMP', 'ACUTE', 'NONAC'] as const) expect(shape([of('x', { class: kind })])).toHaveLength(1)
  })
  test('M21: a stay in progress has no end, and takes up what follows', () => {
    expect(shape([encounter('a', day(1), null)])).toEqual([['a', day(1), null]])
    expect(shape([encounter('a', day(1), null), encounter('b', day(4), day(5))])).toEqual([['a+b', day(1), null]])
  })
  test('M21: a stay after death is a fault of the source and no stay', () => {
    const facts = [encounter('a', day(1), day(3)), encounter('b', day(8), day(9))]
    expect(shape(facts, day(3))).toEqual([['a', day(1), day(3)]])
    expect(staysOf(record(facts, { from: day(3), to: day(3) }))).toMatchObject({
      stays: [{ endsInDeath: true }],
      faults: [{ key: 'Encounter/b', fault: { code: 'AFTER_DEATH', path: ['period', 'start'] } }],
    })
    expect(staysOf(record(facts, { from: day(8), to: day(9) })).faults).toEqual([])
  })
})

describe('acute admission', () => {
  const at = day(10)
  const visit = (start: string, end: string | null, id = 'visit') => encounter(id, start, end, { class: 'EMER' })
  const acute = (rest: Partial<EncounterFact>, others: readonly EncounterFact[] = []) => {
    const all = [encounter('stay', at, day(15), rest), ...others]
    const [stay] = staysOf(record(all)).stays
    if (stay === undefined) throw new Error('no stay')
    const { value, rule } = acuteOf(stay, all)
    return { value, rule, led: leadingVisit(stay, all)?.key ?? null }
  }
  const priority = (code: string) => ({ priorities: [{ system: 'p', code, display: null }] })
  const emd = { admitSources: [{ system: 's', code: 'emd', display: null }] }
  const type = (code: string) => ({ types: [snomed(code)] })

  test.each([
    ['EM', true],
    ['UR', true],
    ['EL', false],
  ])('M21: priority %s decides: %s', (code, value) => {
    expect(acute({ ...priority(code), ...type('183495009'), ...emd })).toMatchObject({ value, rule: 'PRIORITY' })
  })
  test('M21: then the source of admission, then the type', () => {
    expect(acute({ ...priority('R'), ...emd, ...type('183495009') })).toMatchObject({
      value: true,
      rule: 'ADMIT_SOURCE',
    })
    for (const code of ['50849002', '183460006', '183478001']) {
      expect(acute(type(code))).toMatchObject({ value: true, rule: 'TYPE' })
    }
    expect(acute(type('183495009'))).toMatchObject({ value: false, rule: 'TYPE' })
  })
  test('M21: 183452005 alone is no evidence', () => {
    expect(acute(type('183452005'))).toEqual({ value: null, rule: 'NO_EVIDENCE', led: null })
  })
  test.each([
    ['ended 24 hours before', day(9, '10:00:00.000'), day(9), true],
    ['ended a moment earlier', day(9, '10:00:00.000'), day(9, '11:59:59.999'), null],
    ['began at the admission', at, day(10, '14:00:00.000'), true],
    ['began after the admission', day(10, '12:00:00.001'), day(10, '14:00:00.000'), null],
    ['never closed, begun the same day', day(10, '08:00:00.000'), null, true],
    ['never closed, begun long before', day(1), null, null],
  ])('M21: an emergency visit that %s', (_, start, end, value) => {
    expect(acute({}, [visit(start, end)]).value).toBe(value)
  })
  test('M21: the latest of several visits led to the admission; none led to a planned one', () => {
    const two = [
      visit(day(9, '13:00:00.000'), day(9, '15:00:00.000'), 'first'),
      visit(at, day(10, '13:00:00.000'), 'second'),
    ]
    expect(acute({}, two)).toEqual({ value: true, rule: 'EMERGENCY_VISIT', led: 'Encounter/second' })
    expect(acute(priority('EL'), two).led).toBeNull()
  })
})
