import { type Interval, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { settingDefaults } from '../settings/settings.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import { addDays, atTime, civilDateOf, type Instant } from '../time/civil.ts'
import { type DialogueForm, type HandoverEvent, type HandoverStatus, nextHandoverStatus } from './status.ts'

export const handoverRefusals = [
  'SUPPORT_NOT_RUNNING',
  'HANDOVER_ALREADY_OPEN',
  'HANDOVER_NOT_OPEN',
  'HANDOVER_WAITS_FOR_ANSWER',
  'NOT_THE_RECEIVER',
  'PATIENT_RELISTED',
  'EFFECTIVE_IN_PAST',
  'EFFECTIVE_TOO_FAR',
  'DIALOGUE_REQUIRED',
  'BEFORE_FIRST_CONTACT',
] as const
export type HandoverRefusal = (typeof handoverRefusals)[number]

export type HandoverState = {
  readonly id: string
  readonly version: number
  readonly supportId: string
  readonly patientId: string
  readonly fromUnitId: string
  readonly toUnitId: string
  readonly status: HandoverStatus
  readonly proposedEffectiveAt: Instant | null
  readonly effectiveAt: Instant | null
  /** The name of the vårdcentral to which it was proposed anew, when the patient changed over to it (M12). */
  readonly relistedTo?: string | null
}

export type HandoverPatch = {
  readonly status: HandoverStatus
  readonly effectiveAt?: Instant
  readonly dialogue?: DialogueForm
  readonly closedAt?: Instant | null
}

/** The patient has changed to another vårdcentral: the old one can no longer answer (M12). */
export const relistedRefusal = ({ relistedTo }: HandoverState) =>
  relistedTo ? refused('PATIENT_RELISTED', [], { unit: relistedTo }) : null

/** The last instant at which a take-over may begin: the same wall-clock time so many days ahead (M8). */
export const latestEffective = (now: Instant, aheadDays: number = settingDefaults.HANDOVER_AHEAD_DAYS): Instant => {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(now))
  return atTime(addDays(civilDateOf(now), aheadDays), local)
}

/** A minute's grace: what a person read as "now" when opening the form is not the past. */
const graceMs = 60_000

const effectiveFault = (at: Instant | null, now: Instant, aheadDays: number | undefined) => {
  if (at === null) return null
  const latest = latestEffective(now, aheadDays)
  const past = Date.parse(at) < Date.parse(now) - graceMs
  if (!past && at <= latest) return null
  return refused(past ? 'EFFECTIVE_IN_PAST' : 'EFFECTIVE_TOO_FAR', ['effectiveAt'], { latest: civilDateOf(latest) })
}

/** Läkarmedverkan proposes to hand over a running (or overdue) support to the receiving unit (M8). */
export const decideProposeHandover = (
  support: SupportState,
  hasOpenHandover: boolean,
  command: { readonly effectiveAt: Instant | null },
  now: Instant,
  aheadDays?: number,
): Decision<{ readonly toUnitId: string }, HandoverRefusal> => {
  if (support.status !== 'RUNNING') return refused('SUPPORT_NOT_RUNNING')
  if (hasOpenHandover) return refused('HANDOVER_ALREADY_OPEN')
  return effectiveFault(command.effectiveAt, now, aheadDays) ?? decided({ toUnitId: support.receivingUnitId })
}

const step = (handover: HandoverState, event: HandoverEvent): Decision<HandoverStatus, HandoverRefusal> => {
  const next = nextHandoverStatus(handover.status, event)
  if (next !== undefined && handover.status !== 'ACCEPTED') return decided(next)
  return handover.status === 'RETURNED' ? refused('HANDOVER_WAITS_FOR_ANSWER') : refused('HANDOVER_NOT_OPEN')
}

/** The receiving unit returns the proposal with a question, or declines it with a reason (M8). */
export const decideReceiverReply = (
  handover: HandoverState,
  event: 'RETURN' | 'DECLINE',
  actorUnitId: string,
  now: Instant,
): Decision<HandoverPatch, HandoverRefusal> => {
  if (handover.toUnitId !== actorUnitId) return refused('NOT_THE_RECEIVER')
  const relisted = relistedRefusal(handover)
  if (relisted !== null) return relisted
  const next = step(handover, event)
  if (!next.ok) return next
  return decided({ status: next.changes, ...(event === 'DECLINE' ? { closedAt: now } : {}) })
}

/** Läkarmedverkan answers the question, so that the proposal stands again, or withdraws it (M8). */
export const decideSenderReply = (
  handover: HandoverState,
  event: 'ANSWER' | 'WITHDRAW',
  now: Instant,
): Decision<HandoverPatch, HandoverRefusal> => {
  const next = step(handover, event)
  if (!next.ok) return next
  return decided({ status: next.changes, ...(event === 'WITHDRAW' ? { closedAt: now } : {}) })
}

export type AcceptFacts = {
  readonly handover: HandoverState
  readonly support: SupportState
  readonly timeline: readonly Interval[]
  /** How many days ahead the take-over may begin. */
  readonly aheadDays?: number
}

export type AcceptChanges = {
  /** T: the one instant at which responsibility moves. */
  readonly effectiveAt: Instant
  readonly handover: HandoverPatch
  readonly support: SupportPatch
  readonly timeline: TimelineChange
}

/**
 * A physician of the receiving unit accepts after dialogue, from T: now, or at most seven days ahead, as configured (M8).
 * Responsibility moves at T, at one instant; Läkarmedverkan holds until then.
 */
export const decideAccept = (
  facts: AcceptFacts,
  command: { readonly effectiveAt: Instant | null; readonly dialogue: DialogueForm | null },
  actorUnitId: string,
  now: Instant,
): Decision<AcceptChanges, HandoverRefusal> => {
  const { handover, support } = facts
  if (handover.toUnitId !== actorUnitId) return refused('NOT_THE_RECEIVER')
  const relisted = relistedRefusal(handover)
  if (relisted !== null) return relisted
  const next = step(handover, 'ACCEPT')
  if (!next.ok) return next
  if (support.status !== 'RUNNING') return refused('SUPPORT_NOT_RUNNING')
  if (command.dialogue === null) return refused('DIALOGUE_REQUIRED', ['dialogue'])
  const fault = effectiveFault(command.effectiveAt, now, facts.aheadDays)
  if (fault !== null) return fault
  const at = command.effectiveAt === null || command.effectiveAt < now ? now : command.effectiveAt
  const timeline = shiftAt(facts.timeline, {
    at,
    unitId: handover.toUnitId,
    physicianId: null,
    reason: 'HANDOVER',
    sourceId: handover.id,
  })
  if (!timeline.ok) return timeline
  return decided({
    effectiveAt: at,
    handover: { status: next.changes, effectiveAt: at, dialogue: command.dialogue, closedAt: now },
    support: { status: 'HANDED_OVER', endedAt: at },
    timeline: timeline.changes,
  })
}
