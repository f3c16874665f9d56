import { civilDate, daysFrom, instantOfLocal, shiftDay } from '@lih/portal-kit/format/dates.ts'

/** Civil days shown before and after what the drawing is about. */
const daysBefore = 5
const daysAfter = 5
const leastDays = 21
const mostDays = 56

const midnight = (day: string): string => instantOfLocal(`${day}T00:00`)

/** What the window must hold, as instants. */
export type WindowFacts = {
  /** Where what concerns the present began: the hospital stay, or the present responsibility. */
  readonly focusFrom: string
  /** The last thing known ahead: last day, planned hand-over, next follow-up. */
  readonly focusTo: string
  readonly now: string
}

/**
 * The civil days that the drawing shows: from some days before the focus until some days after what is known ahead,
 * at least three weeks and at most eight. What is older is in the table.
 */
export const windowDays = ({
  focusFrom,
  focusTo,
  now,
}: WindowFacts): { readonly from: string; readonly to: string } => {
  const today = civilDate(now)
  const last = civilDate(focusTo) > today ? civilDate(focusTo) : today
  const to = shiftDay(last, daysAfter)
  const wished = shiftDay(civilDate(focusFrom), -daysBefore)
  const latest = shiftDay(to, -leastDays)
  const earliest = shiftDay(today, -mostDays)
  const from = wished > latest ? latest : wished < earliest ? earliest : wished
  return { from, to }
}

/** The Mondays of the window, each at its Stockholm midnight. */
export const mondaysOf = (from: string, to: string): readonly string[] => {
  const weekday = (new Date(`${from}T12:00Z`).getUTCDay() + 6) % 7
  const first = weekday === 0 ? from : shiftDay(from, 7 - weekday)
  const weeks = Math.max(0, Math.ceil((daysFrom(first, to) + 1) / 7))
  return Array.from({ length: weeks }, (_, week) => shiftDay(first, week * 7)).filter((day) => day <= to)
}

/** Epoch milliseconds of a civil day's first instant in Stockholm. */
export const msOfDay = (day: string): number => Date.parse(midnight(day))
