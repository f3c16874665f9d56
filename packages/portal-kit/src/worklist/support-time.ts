import type { Urgency } from '@lih/domain/support/period'
import type { Instant } from '@lih/domain/time/civil'
import type { TickInput } from '@lih/ui/days/day-ticks.ts'
import type { Level } from '@lih/ui/state/level.ts'
import { civilDate, daysFrom } from '../format/dates.ts'
import type { Words } from '../i18n/words.ts'

/** Where a support stands in its days, as the lists have it. */
export interface SupportDays {
  /** 1 on the day of discharge; null before it. */
  readonly dayNumber?: number | null | undefined
  /** 0 on the last day, negative over time. */
  readonly daysLeft?: number | null | undefined
  readonly totalDays: number
  /** Null for a support that has not begun. */
  readonly urgency: Urgency | null
}

const levels: Readonly<Record<Urgency, Level>> = { CALM: 'calm', PLAN: 'plan', URGENT: 'urgent', OVER: 'over' }

/** The level by which a state of this urgency is drawn. */
export const urgencyLevel = (urgency: Urgency | null): Level => (urgency === null ? 'calm' : levels[urgency])

/** The days left in words: `5 dagar kvar`, `Sista dagen i dag`, `Över tid 2 dagar`; null for a support that has not begun. */
export const daysLeftText = (days: SupportDays, words: Words): string | null => {
  const left = days.daysLeft ?? null
  if (left === null) return null
  if (left < 0) return words('worklist.time.over', { count: -left })
  return left === 0 ? words('worklist.time.last') : words('worklist.time.left', { count: left })
}

/** Days of a support that nobody has extended. */
const ordinaryDays = 14

/**
 * The ticks of a support, one per civil day.
 *
 * @param takeOverAt the accepted or proposed instant of the hand-over
 */
export const supportTicks = (days: SupportDays, takeOverAt: Instant | null, now: Instant): TickInput | null => {
  const today = days.dayNumber ?? null
  if (today === null) return null
  const left = days.daysLeft ?? 0
  return {
    total: days.totalDays,
    today,
    plannedHandoverFrom: takeOverAt === null ? undefined : today + daysFrom(civilDate(now), civilDate(takeOverAt)),
    overdueDays: left < 0 ? -left : undefined,
    extension: Math.max(0, days.totalDays - ordinaryDays),
  }
}
