import type { HandoverState } from '../handover/handover.ts'
import { type Interval, type Shift, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { fallsWithSupport, supportEnded } from '../support/end.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'

export const admissionRefusals = ['ALREADY_ADMITTED', 'IN_FUTURE', 'BEFORE_FIRST_CONTACT'] as const
export type AdmissionRefusal = (typeof admissionRefusals)[number]

export type AdmissionFacts = {
  readonly hasOpenStay: boolean
  /** The latest support that is planned, confirmed or running, or handed over from an instant ahead. */
  readonly support: SupportState | null
  /** Its hand-over that is open, or accepted from an instant ahead. */
  readonly handover: HandoverState | null
  readonly timeline: readonly Interval[]
}

export type AdmissionChanges = {
  readonly support: SupportPatch | null
  /** The hand-over is withdrawn: what it rested on no longer holds. */
  readonly withdrawHandover: boolean
  readonly timeline: TimelineChange
}

/**
 * An admission to a ward takes the responsibility to the hospital at that instant and ends a running support (M10, M11);
 * a plan for an earlier stay is closed, an open or not yet effective hand-over withdrawn.
 */
export const decideAdmission = (
  facts: AdmissionFacts,
  command: { readonly at: Instant; readonly wardUnitId: string; readonly stayId: string },
  now: Instant,
): Decision<AdmissionChanges, AdmissionRefusal> => {
  if (facts.hasOpenStay) return refused('ALREADY_ADMITTED')
  if (command.at > now) return refused('IN_FUTURE', ['period'])
  const shift: Shift = {
    at: command.at,
    unitId: command.wardUnitId,
    physicianId: null,
    reason: 'ADMISSION',
    sourceId: command.stayId,
  }
  const timeline = shiftAt(facts.timeline, shift)
  if (!timeline.ok) return timeline
  return decided({
    support: facts.support === null ? null : supportEnded(facts.support, command.at, 'ADMISSION'),
    withdrawHandover: fallsWithSupport(facts.handover, command.at),
    timeline: timeline.changes,
  })
}
