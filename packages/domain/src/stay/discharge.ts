import { type Interval, type Shift, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { startSupport } from '../support/start.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'

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
}

export type DischargeChanges = {
  readonly dischargedAt: Instant
  readonly support: SupportPatch | null
  readonly timeline: TimelineChange
}

const shiftOf = (facts: DischargeFacts, at: Instant): { patch: SupportPatch | null; shift: Shift } | null => {
  const { support, stay } = facts
  if (support?.status === 'CONFIRMED') return startSupport(support, at, at)
  const unitId = support?.receivingUnitId ?? facts.receivingUnitId
  if (unitId === null) return null
  const unconfirmed = support?.status === 'PLANNED'
  return {
    patch: unconfirmed ? { dischargedAt: at } : null,
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
 * or when both have not confirmed, the receiving unit is, and the latter is flagged (M3, M5, M7).
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
