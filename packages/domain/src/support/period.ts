import { addDays, type CivilDate, civilDateOf, daysBetween, type Instant, startOfDay } from '../time/civil.ts'

/** Days of a support without an approved extension (M5). Day 1 is the day the patient left hospital. */
export const ordinaryDays = 14

/** The last day of a support of `days` civil days whose day 1 is `firstDay` (M5). */
export const lastDayOf = (firstDay: CivilDate, days: number = ordinaryDays): CivilDate => addDays(firstDay, days - 1)

/** The period [00:00 of day 1, 00:00 of the day after the last) in Stockholm (M5, G7). */
export const supportPeriod = (firstDay: CivilDate, lastDay: CivilDate): { from: Instant; to: Instant } => ({
  from: startOfDay(firstDay),
  to: startOfDay(addDays(lastDay, 1)),
})

/** The number of a civil day in a support: 1 for its first. */
export const dayNumberOn = (firstDay: CivilDate, day: CivilDate): number => daysBetween(firstDay, day) + 1

/** "Dag n av 14": 1 on the day of discharge; larger than the number of days when over time. */
export const dayNumber = (firstDay: CivilDate, now: Instant): number => dayNumberOn(firstDay, civilDateOf(now))

/** Civil days left after today: 0 on the last day, negative when over time (M9). */
export const daysLeft = (lastDay: CivilDate, now: Instant): number => daysBetween(civilDateOf(now), lastDay)

/** Whether an instant lies within the period: 23:59:59 of the last day does, 00:00:00 of the next does not (M8, worked case 1). */
export const isWithinPeriod = (firstDay: CivilDate, lastDay: CivilDate, at: Instant): boolean => {
  const period = supportPeriod(firstDay, lastDay)
  return at >= period.from && at < period.to
}

/** How pressing the days left are; each has its own shape and word in the portals. */
export const urgencies = ['CALM', 'PLAN', 'URGENT', 'OVER'] as const
export type Urgency = (typeof urgencies)[number]

/** 5 days or more calm, 3–4 plan the hand-over, 2 or fewer hand over or ask for extension, past: over time. */
export const urgencyOf = (left: number): Urgency => {
  if (left < 0) return 'OVER'
  if (left <= 2) return 'URGENT'
  return left <= 4 ? 'PLAN' : 'CALM'
}
