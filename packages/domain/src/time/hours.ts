import { addDays, atTime, type CivilDate, civilDateOf, weekdayOf } from './civil.ts'
import { mergeSpans, type Span } from './spans.ts'

export const dayClasses = ['WEEKDAYS', 'WEEKENDS_AND_HOLIDAYS', 'ALL'] as const

/** Hours on days of a class, wall clock `HH:MM`. An end at or before the start lies on the next day; `00:00`–`00:00` is the whole day. */
export type Hours = { readonly days: (typeof dayClasses)[number]; readonly from: string; readonly to: string }

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

/** When hours hold, of all that begins from the day before the window until its last day; merged where they touch. */
export const spansOfHours = (hours: readonly Hours[], { from, to }: Span, isHoliday: Holidays): readonly Span[] => {
  const spans: Span[] = []
  const last = civilDateOf(to)
  for (let day = addDays(civilDateOf(from), -1); day <= last; day = addDays(day, 1)) {
    for (const one of hours) if (holdOn(one, day, isHoliday)) spans.push(spanOn(day, one))
  }
  return mergeSpans(spans)
}
