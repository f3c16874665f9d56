import { addDays, atTime, type CivilDate, civilDateOf, type Instant, weekdayOf } from './civil.ts'

export const dayClasses = ['WEEKDAYS', 'WEEKENDS_AND_HOLIDAYS', 'ALL'] as const

/** Hours on days of a class, wall clock `HH:MM`. An end at or before the start lies on the next day; `00:00`–`00:00` is the whole day. */
export type Hours = { readonly days: (typeof dayClasses)[number]; readonly from: string; readonly to: string }

/** From and including `from`, until and not including `to`. */
export type Span = { readonly from: Instant; readonly to: Instant }

/** Whether a day is a holiday. */
export type Holidays = (day: CivilDate) => boolean

/** Whether hours hold on a day: a holiday on a weekday is like a weekend (O1). */
export const holdOn = ({ days }: Hours, day: CivilDate, isHoliday: Holidays): boolean => {
  if (days === 'ALL') return true
  const free = weekdayOf(day) >= 6 || isHoliday(day)
  return (days === 'WEEKENDS_AND_HOLIDAYS') === free
}

/** Wall-clock hours that begin on a day, as instants; over a night with a change of the clock as the wall clock says (G7). */
export const spanOn = (day: CivilDate, { from, to }: Pick<Hours, 'from' | 'to'>): Span => ({
  from: atTime(day, from),
  to: atTime(to <= from ? addDays(day, 1) : day, to),
})

/** In order of time, merged where they overlap or touch. */
const mergeSpans = (spans: readonly Span[]): readonly Span[] =>
  spans
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .reduce<Span[]>((merged, { from, to }) => {
      const last = merged.at(-1)
      if (last === undefined || from > last.to) merged.push({ from, to })
      else if (to > last.to) merged.splice(-1, 1, { from: last.from, to })
      return merged
    }, [])

/** What is left of `spans` when `taken` is cut out of them. */
export const withoutSpans = (spans: readonly Span[], taken: readonly Span[]): readonly Span[] =>
  mergeSpans(taken).reduce<readonly Span[]>(
    (left, cut) =>
      left.flatMap((span) => {
        if (cut.to <= span.from || cut.from >= span.to) return [span]
        const before = span.from < cut.from ? [{ from: span.from, to: cut.from }] : []
        const after = cut.to < span.to ? [{ from: cut.to, to: span.to }] : []
        return [...before, ...after]
      }),
    spans,
  )

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

export const within = ({ from, to }: Span, at: Instant): boolean => from <= at && at < to

/** The part of each span that lies in the window. */
export const clipSpans = (spans: readonly Span[], window: Span): readonly Span[] =>
  spans
    .filter((span) => overlaps(span, window))
    .map(({ from, to }) => ({
      from: from < window.from ? window.from : from,
      to: to > window.to ? window.to : to,
    }))

/** When hours hold, of all that begins from the day before the window until its last day; merged where they touch. */
export const spansOfHours = (hours: readonly Hours[], { from, to }: Span, isHoliday: Holidays): readonly Span[] => {
  const spans: Span[] = []
  const last = civilDateOf(to)
  for (let day = addDays(civilDateOf(from), -1); day <= last; day = addDays(day, 1)) {
    for (const one of hours) if (holdOn(one, day, isHoliday)) spans.push(spanOn(day, one))
  }
  return mergeSpans(spans)
}
