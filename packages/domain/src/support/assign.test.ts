import { describe, expect, test } from 'vitest'
import type { Interval } from '../responsibility/timeline.ts'
import { type AssignFacts, decideAssign } from './assign.ts'
import { plan } from './fixtures.ts'
import type { SupportState } from './support.ts'

const now = '2026-10-15T09:00:00.000Z'
const running: SupportState = { ...plan(), status: 'RUNNING', lmPhysicianId: 'ek' }
const held: Interval = {
  from: '2026-10-12T12:00:00.000Z',
  to: null,
  unitId: running.lmUnitId,
  physicianId: 'ek',
  reason: 'SUPPORT_START',
  sourceId: running.id,
}
const facts = (support: Partial<SupportState> = {}, rest: Partial<AssignFacts> = {}): AssignFacts => ({
  support: { ...running, ...support },
  timeline: [held],
  isStaff: true,
  ...rest,
})
const { lmUnitId, receivingUnitId, hospitalUnitId } = running

describe('who holds a patient', () => {
  test('M7, M11: of a running support another named physician is responsible from now on', () => {
    expect(decideAssign(facts(), { personId: 'hamid' }, lmUnitId, now)).toEqual({
      ok: true,
      changes: {
        patch: { lmPhysicianId: 'hamid' },
        shift: { at: now, unitId: lmUnitId, physicianId: 'hamid', reason: 'PHYSICIAN_CHANGED', sourceId: running.id },
        before: 'ek',
      },
    })
  })

  test('M4: of a referral nobody is responsible yet, and it may be laid back', () => {
    const referral = facts({ status: 'PLANNED' }, { timeline: [{ ...held, unitId: receivingUnitId, sourceId: null }] })
    expect(decideAssign(referral, { personId: null }, lmUnitId, now)).toMatchObject({
      changes: { patch: { lmPhysicianId: null }, shift: null },
    })
  })

  test('M7: a running support always has a named physician', () => {
    expect(decideAssign(facts(), { personId: null }, lmUnitId, now)).toMatchObject({
      refusal: { code: 'PHYSICIAN_REQUIRED', path: ['personId'] },
    })
  })

  test('the receiving unit names who handles what comes, and may take the name away; the responsibility stays', () => {
    expect(decideAssign(facts(), { personId: 'lindh' }, receivingUnitId, now)).toMatchObject({
      changes: { patch: { receivingAssigneeId: 'lindh' }, shift: null, before: null },
    })
    const named = facts({ receivingAssigneeId: 'lindh' })
    expect(decideAssign(named, { personId: null }, receivingUnitId, now)).toMatchObject({
      changes: { patch: { receivingAssigneeId: null }, before: 'lindh' },
    })
  })

  test.each([
    ['another unit', facts(), 'hamid', hospitalUnitId, 'NOT_A_PARTY'],
    ['somebody from elsewhere', facts({}, { isStaff: false }), 'hamid', lmUnitId, 'ASSIGN_NOT_STAFF'],
    ['who holds it already', facts(), 'ek', lmUnitId, 'ASSIGN_SAME'],
    ['nobody, when nobody holds it', facts(), null, receivingUnitId, 'ASSIGN_SAME'],
    ['a support that somebody takes over', facts({ status: 'HANDED_OVER' }), 'hamid', lmUnitId, 'ASSIGN_CLOSED'],
    ['an ended support', facts({ status: 'ENDED' }), 'hamid', lmUnitId, 'ASSIGN_CLOSED'],
    ['a plan taken back', facts({ status: 'CANCELLED' }), 'lindh', receivingUnitId, 'ASSIGN_CLOSED'],
  ])('M7: refuses %s', (_, of, personId, unitId, code) => {
    expect(decideAssign(of, { personId }, unitId, now)).toMatchObject({ ok: false, refusal: { code } })
  })
})
