/** One civil day of the period. */
export type Tick =
  /** Gone. */
  | 'gone'
  /** Today. */
  | 'now'
  /** Left. */
  | 'to'
  /** Left, after the planned hand-over: the receiver answers. */
  | 'next'
  /** Left, of the granted extension. */
  | 'ext'
  /** Past the last day. */
  | 'over'
  /** Past the last day, today. */
  | 'over-now'

/** What the ticks are drawn from; days count from 1. */
export interface TickInput {
  /** Length of the period in civil days, extension included. */
  total: number
  /** Which day of the period today is; 0 or less before it begins, more than `total` after it. */
  today: number
  /** First day of the receiver, when a hand-over is planned. */
  plannedHandoverFrom?: number | undefined
  /** Civil days past the last one while nobody has taken over. */
  overdueDays?: number | undefined
  /** How many of the last days of `total` are granted extra. */
  extension?: number | undefined
}

/** No more red ticks than a row has room for; the number stands in words. */
const MOST_OVER = 7

const dayTick = (day: number, input: TickInput): Tick => {
  const { total, today, plannedHandoverFrom, overdueDays = 0, extension = 0 } = input
  if (overdueDays > 0 || day < today) return 'gone'
  if (day === today) return 'now'
  if (plannedHandoverFrom !== undefined && day >= plannedHandoverFrom) return 'next'
  return day > total - extension ? 'ext' : 'to'
}

/** The ticks in order: one per day of the period, then one per day over time. */
export const dayTicks = (input: TickInput): Tick[] => {
  const days = Array.from({ length: input.total }, (_, index) => dayTick(index + 1, input))
  const over = Math.min(input.overdueDays ?? 0, MOST_OVER)
  return [...days, ...Array.from({ length: over }, (_, index): Tick => (index === over - 1 ? 'over-now' : 'over'))]
}
