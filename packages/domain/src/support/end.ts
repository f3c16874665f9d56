import type { HandoverState } from '../handover/handover.ts'
import { endTimelineAt, type Interval, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import { nextSupportStatus, type SupportEndReason } from './status.ts'
import type { SupportPatch, SupportState } from './support.ts'

/** Why a person ends a support (M10); an admission does by itself. */
export const statedEndReasons = ['DECLINED_BY_PATIENT', 'MOVED', 'DEATH'] as const satisfies readonly SupportEndReason[]
export type StatedEndReason = (typeof statedEndReasons)[number]

export const endRefusals = [
  'SUPPORT_NOT_RUNNING',
  'END_OF_LAKARMEDVERKAN',
  'IN_FUTURE',
  'BEFORE_START',
  'TEXT_REQUIRED',
  'UNKNOWN_UNIT',
  'BEFORE_FIRST_CONTACT',
] as const
export type EndRefusal = (typeof endRefusals)[number]

/**
 * A support with what ends it at an instant (M10): a plan is cancelled, a running one ends, also when an accepted hand-over
 * lies ahead. Null when it was over already.
 */
export const supportEnded = (support: SupportState, at: Instant, endReason: SupportEndReason): SupportPatch | null => {
  if (support.status === 'PLANNED' || support.status === 'CONFIRMED') return { status: 'CANCELLED', endedAt: at }
  const status = nextSupportStatus(support.status, 'END')
  const over = support.endedAt !== null && support.endedAt <= at
  if (status === undefined || over) return null
  const { startedAt } = support
  return { status, endReason, endedAt: startedAt !== null && startedAt > at ? startedAt : at }
}

/** Whether a hand-over falls with the support: it is open, or accepted from an instant after `at` (M8, M10). */
export const fallsWithSupport = (handover: HandoverState | null, at: Instant): boolean => {
  if (handover === null) return false
  const ahead = handover.status === 'ACCEPTED' && handover.effectiveAt !== null && handover.effectiveAt > at
  return handover.status === 'PROPOSED' || handover.status === 'RETURNED' || ahead
}

export type EndFacts = {
  readonly support: SupportState
  /** Its open hand-over, else the latest. */
  readonly handover: HandoverState | null
  readonly timeline: readonly Interval[]
  /** The unit that stands for the care providers outside the region; null when none is configured. */
  readonly outsideUnitId: string | null
}

export type EndChanges = {
  readonly at: Instant
  readonly support: SupportPatch | null
  readonly withdrawHandover: boolean
  readonly timeline: TimelineChange
  /** Set when the patient has died. */
  readonly deceasedAt: Instant | null
}

export type EndCommand = {
  readonly reason: StatedEndReason
  /** When the patient died or moved; null: now. A patient declines now: nobody takes over in the past. */
  readonly at: Instant | null
  /** What the patient said, or who has taken over there; a death needs no words. */
  readonly text: string | null
}

const timelineOf = (facts: EndFacts, reason: StatedEndReason, at: Instant): Decision<TimelineChange, EndRefusal> => {
  const { support, timeline, outsideUnitId } = facts
  if (reason === 'DEATH') return endTimelineAt(timeline, at)
  const declined = reason === 'DECLINED_BY_PATIENT'
  const unitId = declined ? support.receivingUnitId : outsideUnitId
  if (unitId === null) return refused('UNKNOWN_UNIT', ['reason'])
  const why = declined ? 'SUPPORT_DECLINED' : 'MOVED'
  return shiftAt(timeline, { at, unitId, physicianId: null, reason: why, sourceId: support.id })
}

const commandRefusal = (
  support: SupportState,
  { reason, at, text }: EndCommand,
  actorUnitId: string,
  now: Instant,
): { code: EndRefusal; path: string[] } | null => {
  // The ward that planned the support may pass on that the patient declines; the rest is Läkarmedverkan's to know.
  if (actorUnitId !== support.lmUnitId && reason !== 'DECLINED_BY_PATIENT') {
    return { code: 'END_OF_LAKARMEDVERKAN', path: ['reason'] }
  }
  if (at !== null && at > now) return { code: 'IN_FUTURE', path: ['at'] }
  if (at !== null && support.startedAt !== null && at < support.startedAt) return { code: 'BEFORE_START', path: ['at'] }
  return reason !== 'DEATH' && !text?.trim() ? { code: 'TEXT_REQUIRED', path: ['text'] } : null
}

/**
 * A physician of Läkarmedverkan ends a running support because the patient declines, has moved out of the region, or has
 * died; a physician of the ward that planned it may record that the patient declines (M10). The responsibility goes to the
 * receiving unit at once, to the care provider outside that has taken over, or, after a death, to nobody. An open hand-over
 * falls.
 */
export const decideEnd = (
  facts: EndFacts,
  command: EndCommand,
  actorUnitId: string,
  now: Instant,
): Decision<EndChanges, EndRefusal> => {
  const { support, handover } = facts
  const at = command.reason === 'DECLINED_BY_PATIENT' ? now : (command.at ?? now)
  const fault = commandRefusal(support, command, actorUnitId, now)
  const patch = support.startedAt === null ? null : supportEnded(support, at, command.reason)
  if (patch === null && fault?.path[0] !== 'reason') return refused('SUPPORT_NOT_RUNNING')
  if (fault !== null) return refused(fault.code, fault.path)
  const timeline = timelineOf(facts, command.reason, at)
  if (!timeline.ok) return timeline
  return decided({
    at,
    support: patch,
    withdrawHandover: fallsWithSupport(handover, at),
    timeline: timeline.changes,
    deceasedAt: command.reason === 'DEATH' ? at : null,
  })
}

/**
 * The patient's death is known from the record system: what runs or is planned ends then, and the timeline too (M10, M11).
 * @param diedAt of a day alone its last instant; one that lies ahead counts as now
 */
export const decideDeath = (
  facts: Omit<EndFacts, 'support' | 'outsideUnitId'> & { readonly support: SupportState | null },
  diedAt: Instant,
  now: Instant,
): Decision<EndChanges, 'BEFORE_FIRST_CONTACT'> => {
  const at = diedAt > now ? now : diedAt
  const timeline = endTimelineAt(facts.timeline, at)
  if (!timeline.ok) return timeline
  return decided({
    at,
    support: facts.support === null ? null : supportEnded(facts.support, at, 'DEATH'),
    withdrawHandover: fallsWithSupport(facts.handover, at),
    timeline: timeline.changes,
    deceasedAt: diedAt,
  })
}
