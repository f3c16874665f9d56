import { describe, expect, test } from 'vitest'
import { addDays, atTime, civilDateOf, timeOf, weekdayOf } from '../time/civil.ts'
import { plannedVisit } from './fixtures.ts'
import {
  type ConsultFacts,
  decideConsultAnswer,
  decideConsultRequest,
  decidePlanVisit,
  decideReplan,
  decideRound,
  occurrences,
  type PlanFacts,
} from './plan.ts'

const now = atTime('2026-10-12', '10:00')
const performer = { personId: 'ek', held: ['PHYSICIAN'], profession: 'PHYSICIAN' } as const
const facts: PlanFacts = { deceasedAt: null, inpatient: false, supports: [], performer }
const once = (plannedAt: string) => ({ plannedAt, repeat: null })
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'ok'

describe('a visit is planned', () => {
  const at = atTime('2026-10-13', '09:30')

  test('V1: at a time ahead, by whom the unit has', () => {
    expect(decidePlanVisit(facts, once(at), 'lm', now)).toEqual({
      ok: true,
      changes: { profession: 'PHYSICIAN', visits: [{ at, supportId: null }], pausedAt: null },
    })
  })

  test.each([
    ['a patient who has died', { deceasedAt: now }, at, 'PATIENT_DECEASED'],
    ['a time that has passed', {}, atTime('2026-10-12', '09:58'), 'PLANNED_IN_PAST'],
    ['a time too far ahead', {}, addDays('2026-10-12', 402), 'PLANNED_TOO_FAR'],
    ['somebody who does not work there', { performer: { ...performer, held: [] } }, at, 'PERFORMER_NOT_AT_UNIT'],
    [
      'somebody who makes no visits',
      { performer: { ...performer, held: ['COORDINATOR'] } },
      at,
      'PERFORMER_NOT_AT_UNIT',
    ],
  ] as const)('V1: %s is refused', (_, change, when, expected) => {
    const plannedAt = when.length === 10 ? atTime(when, '09:00') : when
    expect(code(decidePlanVisit({ ...facts, ...change }, once(plannedAt), 'lm', now))).toBe(expected)
  })

  test('V1: a minute of the past counts as now: the form was read meanwhile', () => {
    expect(code(decidePlanVisit(facts, once(atTime('2026-10-12', '09:59')), 'lm', now))).toBe('ok')
  })

  test('V1: the profession follows the named person; nobody named, what is asked for', () => {
    const nurse = { personId: 'lind', held: ['NURSE'], profession: 'PHYSICIAN' } as const
    expect(decidePlanVisit({ ...facts, performer: nurse }, once(at), 'lm', now)).toMatchObject({
      changes: { profession: 'NURSE' },
    })
    const nobody = { personId: null, held: [], profession: 'NURSE' } as const
    expect(decidePlanVisit({ ...facts, performer: nobody }, once(at), 'lm', now)).toMatchObject({
      changes: { profession: 'NURSE' },
    })
  })

  test('V1: the support to which it belongs is derived from unit and time', () => {
    const support = { id: 's', lmUnitId: 'lm', startedAt: now, endedAt: atTime('2026-10-20', '12:00') }
    const of = (unitId: string, plannedAt: string) => {
      const decision = decidePlanVisit({ ...facts, supports: [support] }, once(plannedAt), unitId, now)
      return decision.ok ? decision.changes.visits[0]?.supportId : undefined
    }
    expect(of('lm', at)).toBe('s')
    expect(of('vc', at)).toBeNull()
    expect(of('lm', atTime('2026-10-20', '12:00'))).toBeNull()
  })

  test('M22: what is planned during a stay waits for the way home', () => {
    expect(decidePlanVisit({ ...facts, inpatient: true }, once(at), 'lm', now)).toMatchObject({
      changes: { pausedAt: now },
    })
  })
})

describe('a series', () => {
  test('G7: every second week at the same hour of the same weekday, over the change to winter time', () => {
    const hours = occurrences(atTime('2026-10-13', '08:15'), { everyWeeks: 2, times: 4 })
    expect(hours.map(civilDateOf)).toEqual(['2026-10-13', '2026-10-27', '2026-11-10', '2026-11-24'])
    expect(new Set(hours.map(timeOf))).toEqual(new Set(['08:15']))
    expect(new Set(hours.map((at) => weekdayOf(civilDateOf(at))))).toEqual(new Set([2]))
  })

  test('V1: a series that ends too far ahead is refused where it says how many', () => {
    const repeat = { everyWeeks: 12, times: 6 }
    expect(decidePlanVisit(facts, { plannedAt: atTime('2026-10-13', '08:15'), repeat }, 'lm', now)).toMatchObject({
      refusal: { code: 'PLANNED_TOO_FAR', path: ['times'] },
    })
  })
})

test('V1: a visit is moved to a time ahead, at which it may belong to another support', () => {
  const moved = { visit: plannedVisit, deceasedAt: null, performer, supports: [] }
  expect(code(decideReplan(moved, { plannedAt: atTime('2026-10-11', '09:00') }, 'lm', now))).toBe('PLANNED_IN_PAST')
  expect(decideReplan(moved, { plannedAt: atTime('2026-10-15', '09:00') }, 'lm', now)).toMatchObject({
    changes: { supportId: null },
  })
})

test('V1: a round is for residents of one and the same home', () => {
  const at = (kind: string, place: string | null) => ({ patientId: kind, home: { kind, place } })
  expect(decideRound([at('CARE_HOME', 'Vallås'), at('CARE_HOME', 'Vallås')])).toMatchObject({ ok: true })
  for (const other of [at('CARE_HOME', 'Söndrum'), at('ORDINARY', 'Vallås'), { patientId: 'x', home: null }]) {
    expect(code(decideRound([at('CARE_HOME', 'Vallås'), other]))).toBe('NOT_SAME_HOME')
  }
  expect(code(decideRound([at('CARE_HOME', null)]))).toBe('NOT_SAME_HOME')
})

describe('a consult visit by Läkarmedverkan', () => {
  const ask: ConsultFacts = {
    deceasedAt: null,
    enrolled: true,
    supportRuns: false,
    consultUnit: { id: 'lm', kind: 'LAKARMEDVERKAN' },
    hasOpenRequest: false,
  }

  test('M14: is asked for an enrolled patient, outside a support', () => {
    expect(decideConsultRequest(ask)).toEqual({ ok: true, changes: { unitId: 'lm' } })
  })

  test.each([
    [{ deceasedAt: now }, 'PATIENT_DECEASED'],
    [{ enrolled: false }, 'PATIENT_NOT_ENROLLED'],
    [{ supportRuns: true }, 'SUPPORT_RUNS'],
    [{ hasOpenRequest: true }, 'VISIT_REQUEST_OPEN'],
    [{ consultUnit: null }, 'NO_CONSULT_UNIT'],
  ] as const)('M14: %j is refused with %s', (change, expected) => {
    expect(code(decideConsultRequest({ ...ask, ...change }))).toBe(expected)
  })

  test('M14: the answer is a time ahead, or no with a reason', () => {
    const asked = { visit: { ...plannedVisit, status: 'REQUESTED' as const }, deceasedAt: null, performer }
    const answer = (accept: boolean, plannedAt: string | null, reasonCode: string | null) =>
      code(decideConsultAnswer(asked, { accept, plannedAt, reasonCode }, 'lm', now))
    expect(answer(true, atTime('2026-10-13', '13:00'), null)).toBe('ok')
    expect(answer(true, null, null)).toBe('TIME_REQUIRED')
    expect(answer(true, atTime('2026-10-11', '13:00'), null)).toBe('PLANNED_IN_PAST')
    expect(answer(false, null, null)).toBe('REASON_REQUIRED')
    expect(answer(false, null, 'NO_CAPACITY')).toBe('ok')
  })
})
