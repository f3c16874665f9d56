import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { plannedVisit } from './fixtures.ts'
import { decideRecordVisit, type Recorded, type RecordFacts } from './record.ts'

const now = atTime('2026-10-14', '12:00')
const facts: RecordFacts = {
  visit: { ...plannedVisit, status: 'STARTED' },
  deceasedAt: null,
  stays: [],
  supports: [],
  performer: { personId: 'ek', held: ['PHYSICIAN'], profession: 'PHYSICIAN' },
  unit: { id: 'lm', kind: 'LAKARMEDVERKAN' },
  codes: new Map([
    ['ICD10SE I509', { from: null, to: null }],
    ['KVA AU120', { from: '2020-01-01', to: '2025-12-31' }],
  ]),
}
const done: Recorded = {
  mode: 'PHYSICAL',
  startedAt: atTime('2026-10-14', '10:00'),
  endedAt: atTime('2026-10-14', '10:40'),
  codes: [{ system: 'ICD10SE', code: 'I509' }],
  correction: null,
}
const outcome = (change: Partial<Recorded> = {}, of: Partial<RecordFacts> = {}, unitId = 'lm') => {
  const decision = decideRecordVisit({ ...facts, ...of }, { ...done, ...change }, unitId, now)
  return decision.ok ? 'ok' : [decision.refusal.code, decision.refusal.path.join('.')]
}

describe('what was done is written down', () => {
  test('V1: of a visit under way, and of one that was never planned', () => {
    expect(outcome()).toBe('ok')
    expect(outcome({}, { visit: null })).toBe('ok')
  })

  const admitted = [{ from: atTime('2026-10-14', '09:00'), to: null }]
  test.each<[string, Partial<Recorded>, Partial<RecordFacts>, readonly [string, string]]>([
    ['a visit in the future', { startedAt: atTime('2026-10-14', '12:01') }, {}, ['IN_FUTURE', 'startedAt']],
    ['an end in the future', { endedAt: atTime('2026-10-14', '12:01') }, {}, ['IN_FUTURE', 'endedAt']],
    ['an end before the start', { endedAt: atTime('2026-10-14', '09:59') }, {}, ['VISIT_ENDS_BEFORE_START', 'endedAt']],
    ['thirteen hours', { startedAt: atTime('2026-10-13', '21:00') }, {}, ['VISIT_TOO_LONG', 'endedAt']],
    ['after the death', {}, { deceasedAt: atTime('2026-10-14', '09:59') }, ['PATIENT_DECEASED', 'startedAt']],
    ['a home visit during a stay', {}, { stays: admitted }, ['PATIENT_ADMITTED', 'startedAt']],
    [
      'a code that does not exist',
      { codes: [...done.codes, { system: 'ICD10SE', code: 'Q999' }] },
      {},
      ['CODE_UNKNOWN', 'codes.1'],
    ],
    [
      'a code that is no longer valid',
      { codes: [{ system: 'KVA', code: 'AU120' }] },
      {},
      ['CODE_NOT_VALID', 'codes.0'],
    ],
    ['a code twice', { codes: [...done.codes, ...done.codes] }, {}, ['CODE_TWICE', 'codes.1']],
    [
      'nobody who did it',
      {},
      { performer: { ...facts.performer, personId: null } },
      ['PERFORMER_REQUIRED', 'personId'],
    ],
    [
      'somebody of another unit',
      {},
      { performer: { ...facts.performer, held: [] } },
      ['PERFORMER_NOT_AT_UNIT', 'personId'],
    ],
    [
      'another unit’s visit',
      {},
      { visit: null, unit: { id: 'vc', kind: 'VARDCENTRAL' } },
      ['VISIT_OF_ANOTHER_UNIT', 'unitId'],
    ],
  ])('V1: %s is refused', (_, change, of, expected) => {
    expect(outcome(change, of)).toEqual(expected)
  })

  test('V1: a call or a video may reach the ward', () => {
    expect(outcome({ mode: 'PHONE' }, { stays: admitted })).toBe('ok')
    expect(outcome({ mode: 'VIDEO' }, { stays: admitted })).toBe('ok')
  })

  test('V1: a visit in the hour of the death, and one that ended at once, are written down', () => {
    expect(outcome({}, { deceasedAt: atTime('2026-10-14', '10:30') })).toBe('ok')
    expect(outcome({ endedAt: done.startedAt })).toBe('ok')
  })

  test('V1: those who were there write down the on-call doctor’s visit, without knowing who it was', () => {
    const onCall = {
      visit: null,
      unit: { id: 'jour', kind: 'ON_CALL' },
      performer: { ...facts.performer, personId: null, held: [] },
    } as const
    expect(decideRecordVisit({ ...facts, ...onCall }, done, 'municipality', now)).toMatchObject({
      changes: { profession: 'PHYSICIAN' },
    })
  })

  test('V1: the support follows from when the visit took place', () => {
    const support = { id: 's', lmUnitId: 'lm', startedAt: atTime('2026-10-12', '13:00'), endedAt: null }
    expect(decideRecordVisit({ ...facts, supports: [support] }, done, 'lm', now)).toMatchObject({
      changes: { supportId: 's' },
    })
  })
})

describe('a correction', () => {
  const documented = { visit: { ...plannedVisit, status: 'DONE' as const, documentedAt: now } }

  test('G4: says why', () => {
    expect(outcome({}, documented)).toEqual(['CORRECTION_REASON_REQUIRED', 'correction'])
    expect(outcome({ correction: 'Fel tid' }, documented)).toBe('ok')
  })

  test('V1: is the performer’s alone', () => {
    expect(outcome({ correction: 'Fel tid' }, documented, 'vc')).toEqual(['NOT_YOUR_VISIT', ''])
  })
})
