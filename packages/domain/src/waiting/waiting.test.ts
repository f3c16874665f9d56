import { describe, expect, test } from 'vitest'
import { gapWaits } from '../on-call/coverage.ts'
import { atTime } from '../time/civil.ts'
import { afterOfficeHours } from '../time/office-hours.ts'
import { type WaitingKind, waitingKinds } from './kinds.ts'
import { isToEscalate, type WaitingFact, waitingProfessions, waitsFor, waitsUntil } from './waiting.ts'

const christmas = (day: string) => day === '2026-12-24' || day === '2026-12-25'
const settings = { answerOfficeHours: 4, isHoliday: christmas }
const friday = atTime('2026-11-20', '15:00')
const fact = (kind: WaitingKind, rest: Partial<WaitingFact> = {}): WaitingFact => ({
  kind,
  since: friday,
  personId: null,
  exceptId: null,
  day: null,
  at: null,
  urgency: null,
  ...rest,
})

test.each([
  ['2026-11-20 15:00', '2026-11-23 10:00', 'over a weekend'],
  ['2026-11-20 08:00', '2026-11-20 12:00', 'from the opening'],
  ['2026-11-20 13:00', '2026-11-20 17:00', 'until the closing, not the next morning'],
  ['2026-11-20 05:00', '2026-11-20 12:00', 'before the opening'],
  ['2026-11-21 12:00', '2026-11-23 12:00', 'on a Saturday'],
  ['2026-12-23 16:00', '2026-12-28 11:00', 'over Christmas and the weekend after'],
  ['2026-10-23 16:00', '2026-10-26 11:00', 'over the change to winter time'],
])('promise 18, G7: four office hours from %s last until %s, %s', (from, until) => {
  const at = (when: string) => atTime(when.slice(0, 10), when.slice(11))
  expect(afterOfficeHours(at(from), 4, christmas)).toBe(at(until))
})

describe('promise 18: every kind has a clock', () => {
  test('M4: an answer within four office hours, or as configured', () => {
    expect(waitsUntil(fact('PLAN_ANSWER'), settings)).toBe(atTime('2026-11-23', '10:00'))
    expect(waitsUntil(fact('PLAN_ANSWER'), { ...settings, answerOfficeHours: 1 })).toBe(atTime('2026-11-20', '16:00'))
  })
  test('M6, M8: until the last day is over', () => {
    for (const kind of ['EXTENSION_REVIEW', 'HANDOVER_PROPOSED', 'HANDOVER_QUESTION'] as const)
      expect(waitsUntil(fact(kind, { day: '2026-11-22' }), settings)).toBe(atTime('2026-11-23', '00:00'))
  })
  test('M9: at once', () => {
    expect(waitsUntil(fact('SUPPORT_OVERDUE'), settings)).toBe(friday)
  })
  test('M2: when the day of the expected discharge opens', () => {
    expect(waitsUntil(fact('RISK_DECISION', { day: '2026-11-24' }), settings)).toBe(atTime('2026-11-24', '08:00'))
  })
  test('M5: as long as the support may start', () => {
    const at = atTime('2026-11-22', '15:00')
    expect(waitsUntil(fact('LATE_START', { at }), settings)).toBe(at)
  })
  test('O2: a consult within the hours of its urgency', () => {
    expect(waitsUntil(fact('CONSULT', { urgency: 'NOW' }), settings)).toBe(atTime('2026-11-20', '16:00'))
  })
  test('V2: a doctor request within the time of its urgency, a planned one by working days', () => {
    expect(waitsUntil(fact('DOCTOR_REQUEST', { urgency: 'ACUTE' }), settings)).toBe(atTime('2026-11-20', '15:30'))
    expect(waitsUntil(fact('DOCTOR_REQUEST', { urgency: 'PLANNED' }), settings)).toBe(atTime('2026-11-24', '15:00'))
    expect(waitsUntil(fact('DOCTOR_REQUEST_ASKED_BACK', { urgency: 'TODAY' }), settings)).toBe(
      atTime('2026-11-20', '19:00'),
    )
  })
  test('O1: an on-call gap until the day by which it must be mended; too near, it is out at once', () => {
    const gap = (from: string) => gapWaits({ from, to: atTime('2027-02-01', '08:00') })
    const far = gap(atTime('2027-01-10', '08:00'))
    expect(waitsUntil(fact('ON_CALL_GAP', far), settings)).toBe(atTime('2026-12-27', '08:00'))
    const near = gap(atTime('2026-11-21', '08:00'))
    expect(isToEscalate(waitsUntil(fact('ON_CALL_GAP', near), settings), null, friday)).toBe(true)
  })
  test('never before it began to wait', () => {
    expect(waitsUntil(fact('RISK_DECISION', { day: '2026-11-19' }), settings)).toBe(friday)
  })
})

describe('promise 18: every item has an owner', () => {
  test('every kind waits for somebody', () => {
    for (const kind of waitingKinds) expect(waitingProfessions(kind).length, kind).toBeGreaterThan(0)
  })
  test('the one who is named, else the function', () => {
    const physician = { personId: 'a', profession: 'PHYSICIAN' } as const
    const nurse = { personId: 'b', profession: 'NURSE' } as const
    expect(waitsFor(fact('HANDOVER_PROPOSED'), physician, null)).toBe(true)
    expect(waitsFor(fact('HANDOVER_PROPOSED'), nurse, null)).toBe(false)
    expect(waitsFor(fact('HANDOVER_PROPOSED', { personId: 'b' }), nurse, null)).toBe(true)
    expect(waitsFor(fact('HANDOVER_PROPOSED', { personId: 'b' }), physician, null)).toBe(false)
  })
  test('M6: never for the one who asked for the review', () => {
    const physician = { personId: 'a', profession: 'PHYSICIAN' } as const
    expect(waitsFor(fact('EXTENSION_REVIEW', { exceptId: 'a' }), physician, friday)).toBe(false)
  })
  test('escalated: for coordinator and head, too', () => {
    for (const profession of ['COORDINATOR', 'UNIT_MANAGER'] as const) {
      expect(waitsFor(fact('HANDOVER_PROPOSED'), { personId: 'c', profession }, null)).toBe(false)
      expect(waitsFor(fact('HANDOVER_PROPOSED'), { personId: 'c', profession }, friday)).toBe(true)
    }
  })
  test('escalates when its time is out, and once', () => {
    expect(isToEscalate(friday, null, atTime('2026-11-20', '14:59'))).toBe(false)
    expect(isToEscalate(friday, null, friday)).toBe(true)
    expect(isToEscalate(friday, friday, atTime('2026-11-21', '15:00'))).toBe(false)
  })
})
