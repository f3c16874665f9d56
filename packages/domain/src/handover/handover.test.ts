import { describe, expect, test } from 'vitest'
import { running } from '../support/fixtures.ts'
import { supportPhase } from '../support/support.ts'
import { atTime } from '../time/civil.ts'
import {
  type AcceptFacts,
  decideAccept,
  decideProposeHandover,
  decideReceiverReply,
  decideSenderReply,
  type HandoverState,
  latestEffective,
} from './handover.ts'

const started = atTime('2026-11-16', '13:20')
const now = atTime('2026-11-24', '09:42')
const support = running(started, '2026-11-16', '2026-11-29')
const handover: HandoverState = {
  id: 'handover',
  version: 0,
  supportId: 'support',
  patientId: 'patient',
  fromUnitId: 'LM',
  toUnitId: 'VC',
  status: 'PROPOSED',
  proposedEffectiveAt: null,
  effectiveAt: null,
}
const facts: AcceptFacts = {
  handover,
  support,
  timeline: [
    { from: started, to: null, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_START', sourceId: 'support' },
  ],
}
const accept = (over: Partial<AcceptFacts>, effectiveAt: string | null = null, unit = 'VC') =>
  decideAccept({ ...facts, ...over }, { effectiveAt, dialogue: 'PHONE' }, unit, now)

describe('hand-over to the vårdcentral', () => {
  test('M8: accepted now, responsibility moves at that instant', () => {
    expect(accept({})).toMatchObject({
      ok: true,
      changes: {
        effectiveAt: now,
        handover: { status: 'ACCEPTED', effectiveAt: now, dialogue: 'PHONE' },
        support: { status: 'HANDED_OVER', endedAt: now },
        timeline: { ended: { from: started, to: now }, opened: { from: now, unitId: 'VC', reason: 'HANDOVER' } },
      },
    })
  })
  test('M8: accepted from an instant ahead, Läkarmedverkan holds until then', () => {
    const at = atTime('2026-11-27', '08:00')
    const decision = accept({}, at)
    expect(decision).toMatchObject({ ok: true, changes: { timeline: { ended: { to: at }, opened: { from: at } } } })
    const after = { ...support, status: 'HANDED_OVER' as const, endedAt: at }
    expect(supportPhase(after, atTime('2026-11-27', '07:59'))).toBe('RUNNING')
    expect(supportPhase(after, at)).toBe('HANDED_OVER')
  })
  test('M8: at most seven days ahead by the wall clock, never in the past', () => {
    expect(latestEffective(now)).toBe(atTime('2026-12-01', '09:42'))
    expect(latestEffective(atTime('2026-10-20', '09:00'))).toBe(atTime('2026-10-27', '09:00'))
    expect(accept({}, atTime('2026-12-01', '09:42')).ok).toBe(true)
    expect(accept({}, atTime('2026-12-01', '09:43'))).toMatchObject({
      refusal: { code: 'EFFECTIVE_TOO_FAR', path: ['effectiveAt'], params: { latest: '2026-12-01' } },
    })
    expect(accept({}, atTime('2026-11-24', '09:40'))).toMatchObject({
      refusal: { code: 'EFFECTIVE_IN_PAST', path: ['effectiveAt'] },
    })
  })
  test('M8: the minute that passed while the form was read is now', () => {
    expect(accept({}, atTime('2026-11-24', '09:42'))).toMatchObject({ changes: { effectiveAt: now } })
    expect(accept({}, new Date(Date.parse(now) - 59_000).toISOString())).toMatchObject({
      changes: { effectiveAt: now },
    })
  })
  test('M8: only the receiving unit accepts, returns or declines', () => {
    expect(accept({}, null, 'VC2')).toMatchObject({ refusal: { code: 'NOT_THE_RECEIVER' } })
    expect(decideReceiverReply(handover, 'RETURN', 'LM', now)).toMatchObject({ refusal: { code: 'NOT_THE_RECEIVER' } })
  })
  test('M8: it is accepted after dialogue', () => {
    expect(decideAccept(facts, { effectiveAt: null, dialogue: null }, 'VC', now)).toMatchObject({
      refusal: { code: 'DIALOGUE_REQUIRED', path: ['dialogue'] },
    })
  })
  test('M8: returned with a question it waits for the answer, and then stands again', () => {
    expect(decideReceiverReply(handover, 'RETURN', 'VC', now)).toEqual({ ok: true, changes: { status: 'RETURNED' } })
    const returned = { ...handover, status: 'RETURNED' as const }
    expect(accept({ handover: returned })).toMatchObject({ refusal: { code: 'HANDOVER_WAITS_FOR_ANSWER' } })
    expect(decideSenderReply(returned, 'ANSWER', now)).toEqual({ ok: true, changes: { status: 'PROPOSED' } })
    expect(decideSenderReply(handover, 'ANSWER', now)).toMatchObject({ refusal: { code: 'HANDOVER_NOT_OPEN' } })
  })
  test('M8: declined or withdrawn it is over, and Läkarmedverkan may propose anew', () => {
    expect(decideReceiverReply(handover, 'DECLINE', 'VC', now)).toEqual({
      ok: true,
      changes: { status: 'DECLINED', closedAt: now },
    })
    expect(decideSenderReply(handover, 'WITHDRAW', now)).toEqual({
      ok: true,
      changes: { status: 'WITHDRAWN', closedAt: now },
    })
    expect(decideProposeHandover(support, false, { effectiveAt: null }, now)).toEqual({
      ok: true,
      changes: { toUnitId: 'VC' },
    })
    expect(decideProposeHandover(support, true, { effectiveAt: null }, now)).toMatchObject({
      refusal: { code: 'HANDOVER_ALREADY_OPEN' },
    })
  })
  test.each(['ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const)(
    'M8: a hand-over that is %s cannot be accepted, answered or withdrawn',
    (status) => {
      const closed = { ...handover, status }
      expect(accept({ handover: closed })).toMatchObject({ refusal: { code: 'HANDOVER_NOT_OPEN' } })
      expect(decideSenderReply(closed, 'WITHDRAW', now)).toMatchObject({ refusal: { code: 'HANDOVER_NOT_OPEN' } })
      expect(decideReceiverReply(closed, 'DECLINE', 'VC', now)).toMatchObject({
        refusal: { code: 'HANDOVER_NOT_OPEN' },
      })
    },
  )
  test('M8, M9: an overdue support can still be handed over, one that has not started cannot', () => {
    const late = atTime('2026-12-05', '10:00')
    expect(supportPhase(support, late)).toBe('OVERDUE')
    expect(decideProposeHandover(support, false, { effectiveAt: null }, late).ok).toBe(true)
    expect(decideProposeHandover({ ...support, status: 'CONFIRMED' }, false, { effectiveAt: null }, now)).toMatchObject(
      { refusal: { code: 'SUPPORT_NOT_RUNNING' } },
    )
  })
})
