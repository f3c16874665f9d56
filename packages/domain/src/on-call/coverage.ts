import { addDays, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import { type Holidays, spansOfHours } from '../time/hours.ts'
import { clipSpans, type Span, withoutSpans } from '../time/spans.ts'
import { dutyHours, type LineKind } from './kinds.ts'

/** How far ahead a gap in a roster shows (O1): ours, the length of a planning period. */
const coverageDays = 60

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
