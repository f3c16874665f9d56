import { type Interval, type Shift, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { decideOffer, type RolloutFacts } from '../rollout/rollout.ts'
import { settingDefaults } from '../settings/settings.ts'
import { startSupport } from '../support/start.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import { addHours, civilDateOf, type Instant } from '../time/civil.ts'

export const dischargeRefusals = [
  'ALREADY_DISCHARGED',
  'DISCHARGE_BEFORE_ADMISSION',
  'IN_FUTURE',
  'RECEIVING_UNIT_REQUIRED',
  'BEFORE_FIRST_CONTACT',
] as const
export type DischargeRefusal = (typeof dischargeRefusals)[number]

export type DischargeFacts = {
  readonly stay: { readonly id: string; readonly admittedAt: Instant; readonly dischargedAt: Instant | null }
  /** The planned or confirmed support of this stay. */
  readonly support: SupportState | null
  /** The receiving unit when no support starts: the listed vårdcentral, the psychiatric clinic, or the municipality's default (M3, M12). */
  readonly receivingUnitId: string | null
  readonly timeline: readonly Interval[]
  /** Of those who take part in the support; null when none is planned (M13, M16). */
  readonly rollout: RolloutFacts | null
  /** Hours after the discharge within which a plan may still be confirmed and start (M5). */
  readonly lateStartHours?: number
}

export type DischargeChanges = {
  readonly dischargedAt: Instant
  readonly support: SupportPatch | null
  readonly timeline: TimelineChange
}

/** On the day somebody who takes part is not active: the plan never starts, and the receiving unit is responsible (M13). */
const ordinaryWay = (support: SupportState, sourceId: string, at: Instant): { patch: SupportPatch; shift: Shift } => ({
  patch: { status: 'LAPSED', dischargedAt: at, endedAt: at },
  shift: { at, unitId: support.receivingUnitId, physicianId: null, reason: 'DISCHARGE', sourceId },
})

const shiftOf = (facts: DischargeFacts, at: Instant): { patch: SupportPatch | null; shift: Shift } | null => {
  const { support, stay, lateStartHours = settingDefaults.LATE_START_HOURS } = facts
  const offered = facts.rollout === null || decideOffer(facts.rollout, civilDateOf(at)).ok
  if (support !== null && !offered) return ordinaryWay(support, stay.id, at)
  if (support?.status === 'CONFIRMED') return startSupport(support, at, at)
  const unitId = support?.receivingUnitId ?? facts.receivingUnitId
  if (unitId === null) return null
  const unconfirmed = support?.status === 'PLANNED'
  return {
    patch: unconfirmed ? { dischargedAt: at, lateStartUntil: addHours(at, lateStartHours) } : null,
    shift: {
      at,
      unitId,
      physicianId: null,
      reason: unconfirmed ? 'DISCHARGE_UNCONFIRMED' : 'DISCHARGE',
      sourceId: stay.id,
    },
  }
}

/**
 * The patient leaves hospital. A confirmed support starts at that instant and Läkarmedverkan is responsible; without one,
 * or when both have not confirmed, the receiving unit is, and the latter is flagged (M3, M5, M7). A support in which somebody
 * is not active that day does not start, confirmed or not (M13).
 * The instant may lie in the past: what was recorded late takes effect when it happened.
 */
export const decideDischarge = (
  facts: DischargeFacts,
  command: { readonly at: Instant },
  now: Instant,
): Decision<DischargeChanges, DischargeRefusal> => {
  const { at } = command
  if (facts.stay.dischargedAt !== null) return refused('ALREADY_DISCHARGED')
  if (at < facts.stay.admittedAt) return refused('DISCHARGE_BEFORE_ADMISSION', ['dischargedAt'])
  if (at > now) return refused('IN_FUTURE', ['dischargedAt'])
  const outcome = shiftOf(facts, at)
  if (outcome === null) return refused('RECEIVING_UNIT_REQUIRED', ['receivingUnitId'])
  const timeline = shiftAt(facts.timeline, outcome.shift)
  if (!timeline.ok) return timeline
  return decided({ dischargedAt: at, support: outcome.patch, timeline: timeline.changes })
}
