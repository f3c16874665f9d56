import { addDays, atTime, type CivilDate, civilDateOf, type Instant, weekdayOf } from '../time/civil.ts'

export const dayClasses = ['WEEKDAYS', 'WEEKENDS_AND_HOLIDAYS', 'ALL'] as const

/** Hours on days of a class, wall clock `HH:MM`. An end at or before the start lies on the next day; `00:00`–`00:00` is the whole day. */
export type Hours = { readonly days: (typeof dayClasses)[number]; readonly from: string; readonly to: string }

/** A way to reach a unit by telephone (M11). */
export type Channel = {
  readonly label: string
  readonly number: string
  readonly hours: readonly Hours[]
  /** Answers only for patients enrolled in municipal health care. */
  readonly enrolledOnly: boolean
}

export type Line = {
  readonly label: string
  readonly number: string
  readonly from: Instant
  readonly until: Instant | null
}

type Calendar = (day: CivilDate) => boolean

/** Days looked ahead for the next line that opens. */
const horizon = 10

const holds = (hours: Hours, day: CivilDate, isHoliday: Calendar): boolean => {
  if (hours.days === 'ALL') return true
  const free = weekdayOf(day) >= 6 || isHoliday(day)
  return (hours.days === 'WEEKENDS_AND_HOLIDAYS') === free
}

/** The spans in which a channel answers, from the day before `from` on, merged where they touch. */
const spansOf = (channel: Channel, from: CivilDate, isHoliday: Calendar): { from: Instant; to: Instant }[] => {
  const days = Array.from({ length: horizon + 2 }, (_, index) => addDays(from, index - 1))
  const spans = days
    .flatMap((day) =>
      channel.hours
        .filter((hours) => holds(hours, day, isHoliday))
        .map((hours) => ({
          from: atTime(day, hours.from),
          to: atTime(hours.to <= hours.from ? addDays(day, 1) : day, hours.to),
        })),
    )
    .sort((a, b) => a.from.localeCompare(b.from))
  return spans.reduce<{ from: Instant; to: Instant }[]>((merged, span) => {
    const last = merged.at(-1)
    if (last === undefined || span.from > last.to) merged.push(span)
    else last.to = span.to > last.to ? span.to : last.to
    return merged
  }, [])
}

const lineAt = (channel: Channel, at: Instant, isHoliday: Calendar): Line | null => {
  const today = civilDateOf(at)
  const span = spansOf(channel, today, isHoliday).find((open) => open.from <= at && at < open.to)
  if (span === undefined) return null
  const endless = span.to >= atTime(addDays(today, horizon), '00:00')
  return { label: channel.label, number: channel.number, from: span.from, until: endless ? null : span.to }
}

/**
 * *Ring nu*: the first of a unit's channels that answers at this minute for this patient, and the one that answers when
 * it closes (M11). Nobody is ever shown a closed phone; null when none answers.
 * @param channels in the unit's own order
 */
export const callNow = (
  channels: readonly Channel[],
  patient: { readonly enrolled: boolean },
  now: Instant,
  isHoliday: Calendar,
): { now: Line | null; next: Line | null } => {
  const usable = channels.filter((channel) => patient.enrolled || !channel.enrolledOnly)
  const openAt = (at: Instant) =>
    usable.map((channel) => lineAt(channel, at, isHoliday)).find((line) => line !== null) ?? null
  const current = openAt(now)
  const until = current?.until ?? null
  return { now: current, next: until === null ? null : openAt(until) }
}
