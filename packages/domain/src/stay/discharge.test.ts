import { describe, expect, test } from 'vitest'
import { answers, plan } from '../support/fixtures.ts'
import { atTime } from '../time/civil.ts'
import { type DischargeFacts, decideDischarge } from './discharge.ts'

const admittedAt = atTime('2026-11-06', '03:10')
const now = atTime('2026-11-16', '14:00')
const left = atTime('2026-11-16', '13:20')
const facts: DischargeFacts = {
  stay: { id: 'stay', admittedAt, dischargedAt: null },
  support: null,
  receivingUnitId: 'VC',
  timeline: [{ from: admittedAt, to: null, unitId: 'WARD', physicianId: null, reason: 'ADMISSION', sourceId: 'stay' }],
  rollout: null,
}
const confirmed = plan({ status: 'CONFIRMED', lmPhysicianId: 'ek', answers: answers('CONFIRMED', 'CONFIRMED') })
const opened = (over: Partial<DischargeFacts>) => {
  const decision = decideDischarge({ ...facts, ...over }, { at: left }, now)
  return decision.ok ? decision.changes : decision.refusal
}

describe('the patient leaves hospital', () => {
  test('M3: without support the receiving unit is responsible from that instant', () => {
    expect(opened({})).toMatchObject({
      dischargedAt: left,
      support: null,
      timeline: { ended: { to: left }, opened: { from: left, unitId: 'VC', reason: 'DISCHARGE' } },
    })
  })
  test('M5, M7: a confirmed support starts, day 1 is that day, and Läkarmedverkan has the responsibility', () => {
    expect(opened({ support: confirmed })).toMatchObject({
      support: { status: 'RUNNING', startedAt: left, firstDay: '2026-11-16', lastDay: '2026-11-29' },
      timeline: {
        opened: { from: left, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_START', sourceId: 'support' },
      },
    })
  })
  test('M5: a planned end before day 14 is kept', () => {
    expect(opened({ support: { ...confirmed, plannedDays: 7 } })).toMatchObject({ support: { lastDay: '2026-11-22' } })
  })
  test('M5: before both have confirmed no support runs, and the receiving unit is responsible, flagged', () => {
    expect(opened({ support: plan({ answers: answers('CONFIRMED', 'WAITING') }) })).toMatchObject({
      support: { dischargedAt: left },
      timeline: { opened: { unitId: 'VC', reason: 'DISCHARGE_UNCONFIRMED' } },
    })
  })
  test('M13: a support in which a unit is not active that day never starts, confirmed or not: the ordinary way', () => {
    const late = { id: 'VC', name: 'VC', active: [{ from: '2026-11-17', to: null }] }
    const rollout = { units: [late], receivingUnitId: 'VC', livingSituation: null, settings: [] }
    for (const support of [confirmed, plan({ answers: answers('CONFIRMED', 'WAITING') })]) {
      expect(opened({ support, rollout })).toMatchObject({
        support: { status: 'LAPSED', endedAt: left },
        timeline: { opened: { from: left, unitId: 'VC', physicianId: null, reason: 'DISCHARGE' } },
      })
    }
    const active = { ...rollout, units: [{ ...late, active: [{ from: '2026-11-16', to: null }] }] }
    expect(opened({ support: confirmed, rollout: active })).toMatchObject({ support: { status: 'RUNNING' } })
  })
  test('M5, G7: day 1 is the civil day in Stockholm, also just after midnight', () => {
    const late = atTime('2026-11-16', '00:05')
    const decision = decideDischarge({ ...facts, support: confirmed }, { at: late }, now)
    expect(decision.ok && decision.changes.support?.firstDay).toBe('2026-11-16')
    expect(late.slice(0, 10)).toBe('2026-11-15')
  })
  test('G6: a discharge before admission, in the future, twice, or to nobody is refused at its field', () => {
    const refusal = (over: Partial<DischargeFacts>, at: string) => {
      const decision = decideDischarge({ ...facts, ...over }, { at }, now)
      return decision.ok ? null : [decision.refusal.code, ...decision.refusal.path]
    }
    expect(refusal({}, atTime('2026-11-06', '03:09'))).toEqual(['DISCHARGE_BEFORE_ADMISSION', 'dischargedAt'])
    expect(refusal({}, atTime('2026-11-16', '14:01'))).toEqual(['IN_FUTURE', 'dischargedAt'])
    expect(refusal({ stay: { ...facts.stay, dischargedAt: left } }, left)).toEqual(['ALREADY_DISCHARGED'])
    expect(refusal({ receivingUnitId: null }, left)).toEqual(['RECEIVING_UNIT_REQUIRED', 'receivingUnitId'])
  })
})
