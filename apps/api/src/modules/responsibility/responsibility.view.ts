import { openHandoverStatuses } from '@lih/domain/handover/status'
import { type Channel, callNow } from '@lih/domain/responsibility/call-now'
import { supportPeriod } from '@lih/domain/support/period'
import { supportPhase } from '@lih/domain/support/support'
import type { Instant } from '@lih/domain/time/civil'
import type { UnitJson } from '../../db/json.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { SupportRow } from '../support/support.store.ts'
import type { IntervalJson } from './responsibility.store.ts'
import type { NextResponsibility, Responsibility, ResponsibilityInterval } from './responsibility.types.ts'

/** How sure it is who comes next. */
export const nextCertainties = ['ACCEPTED', 'PROPOSED', 'PLANNED', 'EXPECTED'] as const
export type NextCertainty = (typeof nextCertainties)[number]

export const intervalView = ({ sourceId: _, unit, ...row }: IntervalJson): ResponsibilityInterval => ({
  ...row,
  unit: withParty(unit),
})

const holds = ({ from, to }: IntervalJson, at: Instant): boolean => from <= at && (to === null || at < to)

/** Who is responsible, and which number answers at this hour (M11); null before the first contact. */
export const responsibilityView = (
  timeline: readonly IntervalJson[],
  channels: readonly Channel[],
  patient: { readonly enrolled: boolean },
  now: Instant,
  named: (unitId: string) => Responsibility['physician'] = () => null,
): Responsibility | null => {
  const row = timeline.find((interval) => holds(interval, now))
  if (row === undefined) return null
  const lines = callNow(channels, patient, now, isSwedishHoliday)
  return {
    unit: withParty(row.unit),
    physician: row.physician ?? named(row.unit.id),
    since: row.from,
    reason: row.reason,
    callNow: lines.now,
    callNext: lines.next,
    callGap: lines.gap,
    callChangesAt: lines.changesAt,
  }
}

export type NextFacts = {
  readonly timeline: readonly IntervalJson[]
  /** The present support. */
  readonly support: SupportRow | undefined
  readonly inpatient: boolean
  /** To whom the responsibility goes after hospital when nothing else is agreed. */
  readonly receivingUnit: UnitJson | null
}

type Next = { readonly unit: UnitJson; readonly at: Instant | null; readonly certainty: NextCertainty }

const nextOfSupport = (support: SupportRow, now: Instant): Next | null => {
  const { handover } = support
  if (handover !== null && (openHandoverStatuses as readonly string[]).includes(handover.status)) {
    return { unit: handover.toUnit, at: handover.proposedEffectiveAt, certainty: 'PROPOSED' }
  }
  const phase = supportPhase(support, now)
  if (phase !== 'RUNNING' && phase !== 'OVERDUE') return null
  const { firstDay, lastDay, receivingUnit } = support
  const at = phase === 'RUNNING' && firstDay && lastDay ? supportPeriod(firstDay, lastDay).to : null
  return { unit: receivingUnit, at, certainty: 'PLANNED' }
}

const nextOfStay = ({ support, receivingUnit }: NextFacts): Next | null => {
  if (support?.status === 'CONFIRMED') return { unit: support.lmUnit, at: null, certainty: 'PLANNED' }
  const unit = support?.status === 'PLANNED' ? support.receivingUnit : receivingUnit
  return unit && { unit, at: null, certainty: 'EXPECTED' }
}

/**
 * Who has the responsibility after the present one, and how certain that is (M8, M11). From hospital there is no instant:
 * the expected day stands on the stay.
 */
export const nextView = (facts: NextFacts, now: Instant): NextResponsibility | null => {
  const ahead = facts.timeline.find(({ from }) => from > now)
  const next: Next | null = ahead
    ? { unit: ahead.unit, at: ahead.from, certainty: 'ACCEPTED' }
    : facts.inpatient
      ? nextOfStay(facts)
      : facts.support
        ? nextOfSupport(facts.support, now)
        : null
  return next && { ...next, unit: withParty(next.unit) }
}
