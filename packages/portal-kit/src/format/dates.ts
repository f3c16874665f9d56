import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { say } from '../i18n/language.ts'

const dayMs = 86_400_000

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type Wall = { readonly day: CivilDate; readonly time: string }

const wallOf = (at: string): Wall => {
  const part: Record<string, string> = {}
  for (const { type, value } of clock.formatToParts(new Date(at))) part[type] = value
  return { day: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` }
}

const isDay = (value: string): value is CivilDate => /^\d{4}-\d\d-\d\d$/.test(value)
const utcOf = (day: CivilDate): number => Date.parse(`${day}T00:00Z`)

/** The calendar day in Stockholm of an instant; a day is itself (G7). */
export const civilDate = (value: string): CivilDate => (isDay(value) ? value : wallOf(value).day)

/** Calendar days from one day to another; negative when the second comes first. */
export const daysFrom = (from: CivilDate, to: CivilDate): number => (utcOf(to) - utcOf(from)) / dayMs

/** The day `days` calendar days later. */
export const shiftDay = (day: CivilDate, days: number): CivilDate =>
  new Date(utcOf(day) + days * dayMs).toISOString().slice(0, 10)

/** `2026-11-24`. */
export const formatDate = (value: string): string => civilDate(value)

/** `14:15` on the Stockholm wall clock. */
export const formatTime = (at: Instant): string => wallOf(at).time

/** The parts of a day stay on one line: half a date is read as a whole one. */
const whole = (words: string): string => words.replaceAll(' ', '\u00a0')

/** `24 nov`; the year is left out only when `now` says that it is this year's. */
export const formatDayOfMonth = (value: string, now?: Instant): string => {
  const day = civilDate(value)
  const short = whole(`${Number(day.slice(8))} ${say(`format.month.${Number(day.slice(5, 7))}`)}`)
  return now !== undefined && civilDate(now).slice(0, 4) === day.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`
}

/** `tis 24 nov`; the year as in `formatDayOfMonth`. */
export const formatDay = (value: string, now?: Instant): string => {
  const weekday = say(`format.weekday.${new Date(utcOf(civilDate(value))).getUTCDay()}`)
  return `${whole(`${weekday} `)}${formatDayOfMonth(value, now)}`
}

const near: Readonly<Record<number, string>> = {
  [-1]: 'format.yesterday',
  0: 'format.today',
  1: 'format.tomorrow',
}

/** `i dag`, `i går`, `i morgon`, otherwise as `formatDay`. */
export const formatDayNear = (value: string, now: Instant): string => {
  const id = near[daysFrom(civilDate(now), civilDate(value))]
  return id === undefined ? formatDay(value, now) : whole(say(id))
}

/** `i dag 14:15`, `tor 26 nov 08:00`; only the hour of a named day may come on a line of its own. */
export const formatWhen = (at: Instant, now: Instant): string => {
  const day = formatDayNear(at, now)
  return /\d/.test(day) ? `${day} ${formatTime(at)}` : whole(`${day} ${formatTime(at)}`)
}

/** `oktober 2026`, of a month `2026-10`. */
export const formatMonth = (month: string): string =>
  say('format.monthOfYear', { month: say(`format.longMonth.${Number(month.slice(5, 7))}`), year: month.slice(0, 4) })

/** ISO week, `v. 48`: the week belongs to the year of its Thursday (2026 has a week 53). */
export const weekLabel = (value: string): string => {
  const day = civilDate(value)
  const weekday = (new Date(utcOf(day)).getUTCDay() + 6) % 7
  const thursday = shiftDay(day, 3 - weekday)
  const dayOfYear = daysFrom(`${thursday.slice(0, 4)}-01-01`, thursday)
  return say('format.week', { week: Math.floor(dayOfYear / 7) + 1 })
}

/** Whole years. Who was born on 29 February turns on 1 March in ordinary years. */
export const ageOf = (birthDate: CivilDate, now: Instant): number => {
  const today = civilDate(now)
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** `88 år`. */
export const formatAge = (birthDate: CivilDate, now: Instant): string =>
  say('format.age', { years: ageOf(birthDate, now) })

/** Wall clock of an instant as `DateTimeField` takes it, `2026-11-27T08:00`. */
export const localDateTime = (at: Instant): string => {
  const { day, time } = wallOf(at)
  return `${day}T${time}`
}

/**
 * The instant of a Stockholm wall clock time, `2026-11-27T08:00`. A time that summer time skips moves forward, a doubled
 * one is the first; the same as `atTime` of the domain. An incomplete text stays as it is, for the schema to refuse.
 */
export const instantOfLocal = (local: string): Instant => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(Date.parse(`${local}Z`))) return local
  const asUtc = Date.parse(`${local}Z`)
  const offsetAt = (ms: number): number => Date.parse(`${localDateTime(new Date(ms).toISOString())}Z`) - ms
  const before = asUtc - offsetAt(asUtc - dayMs)
  const after = asUtc - offsetAt(asUtc + dayMs)
  const fits = [Math.min(before, after), Math.max(before, after)].find(
    (ms) => localDateTime(new Date(ms).toISOString()) === local,
  )
  return new Date(fits ?? before).toISOString()
}
