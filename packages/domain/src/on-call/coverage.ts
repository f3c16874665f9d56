import { addDays, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import { type Holidays, spansOfHours } from '../time/hours.ts'
import { clipSpans, type Span, withoutSpans } from '../time/spans.ts'
import { dutyHours, type LineKind } from './kinds.ts'

/** How far ahead a gap in a roster shows (O1): ours, the length of a planning period. */
const coverageDays = 60

/** How long before it begins a gap is to be mended, or the unit's head is told; ours. */
const mendedDaysBefore = 14

const dayMs = 24 * 60 * 60_000
const daysBefore = (at: Instant, days: number): Instant => new Date(Date.parse(at) - days * dayMs).toISOString()

/** Since when a gap waits for whoever keeps the roster, and until when it may (O1, promise 18). */
export const gapWaits = ({ from }: Span): { readonly since: Instant; readonly at: Instant } => ({
  since: daysBefore(from, coverageDays),
  at: daysBefore(from, mendedDaysBefore),
})

/**
 * The days over which gaps are looked for when they are to be counted as one thing that waits: from a week back, so that a
 * gap that has begun is still the same.
 */
export const waitingWindow = (now: Instant): Span => ({
  from: startOfDay(addDays(civilDateOf(now), -7)),
  to: coverageWindow(now).to,
})

/** From now until midnight after the coming 60 days. */
export const coverageWindow = (now: Instant): Span => ({
  from: now,
  to: startOfDay(addDays(civilDateOf(now), coverageDays)),
})

/**
 * The spans of a window in which a line must be answered and nobody is on duty, in order of time (O1).
 * @param shifts planned shifts only
 */
export const gapsOf = (kind: LineKind, shifts: readonly Span[], window: Span, isHoliday: Holidays): readonly Span[] =>
  withoutSpans(clipSpans(spansOfHours(dutyHours[kind], window, isHoliday), window), shifts)
