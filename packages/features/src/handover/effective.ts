import { civilDate, daysFrom, instantOfLocal, localDateTime, shiftDay } from '@lih/portal-kit/format/dates.ts'

/** Days ahead at which a take-over may begin at the latest (M8); the server has the last word. */
const longestAhead = 7

/** Earliest and latest wall-clock time that may be chosen, `YYYY-MM-DDTHH:mm`. */
export const effectiveRange = (now: string): { readonly min: string; readonly max: string } => {
  const local = localDateTime(now)
  return { min: local, max: `${shiftDay(local.slice(0, 10), longestAhead)}${local.slice(10)}` }
}

/** A time to begin with: eight in the morning of the last day when it can be reached, else tomorrow (M8). */
export const likelyTime = (lastDay: string | null | undefined, now: string): string => {
  const today = civilDate(now)
  const ahead = lastDay ? daysFrom(today, lastDay) : 0
  const day = lastDay && ahead > 0 && ahead <= longestAhead - 1 ? lastDay : shiftDay(today, 1)
  return `${day}T08:00`
}

/** The instant of a chosen wall-clock time; an emptied field is no time. */
export const instantOrNull = (local: string): string | null => (local === '' ? null : instantOfLocal(local))

/** Whether the chosen time falls within the period: the last day does, the next does not (M8, worked case 1). */
export const isWithin = (local: string, lastDay: string): boolean => local.slice(0, 10) <= lastDay
