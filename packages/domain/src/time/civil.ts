import { Temporal } from 'temporal-polyfill'

/** The civil time in which the law and the clinics reason (G7). */
export const zone = 'Europe/Stockholm'

/** A point in time: ISO 8601 in UTC with milliseconds, `2026-11-22T08:30:00.000Z`. Sorts as text. */
export type Instant = string & { readonly __brand?: 'Instant' }

/** A calendar day in Stockholm: `YYYY-MM-DD`. Sorts as text. */
export type CivilDate = string & { readonly __brand?: 'CivilDate' }

/** @throws RangeError when the text is not a point in time. */
export const instantOf = (value: string | Date): Instant =>
  (value instanceof Date ? value : new Date(Temporal.Instant.from(value).epochMilliseconds)).toISOString()

const instantAt = ({ epochMilliseconds }: Temporal.ZonedDateTime): Instant => new Date(epochMilliseconds).toISOString()

/** The calendar day in Stockholm on which the instant falls (G7). */
export const civilDateOf = (at: Instant): CivilDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The first instant of the day in Stockholm: 22:00Z or 23:00Z the evening before (G7). */
export const startOfDay = (day: CivilDate): Instant => instantAt(Temporal.PlainDate.from(day).toZonedDateTime(zone))

/** The instant at a wall-clock time in Stockholm. A time skipped by daylight saving moves forward; a doubled one is the first. */
export const atTime = (day: CivilDate, time: string): Instant =>
  instantAt(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }))

/** The wall-clock time in Stockholm, `HH:MM`. */
export const timeOf = (at: Instant): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

export const addDays = (day: CivilDate, days: number): CivilDate =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** Calendar days from `from` to `to`; negative when `to` comes first. Also the number of midnights between them. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** The same day of the month some months later; the last day of a shorter month. */
export const addMonths = (day: CivilDate, months: number): CivilDate =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** The same wall-clock time `months` calendar months earlier; the last day of a shorter month. */
export const monthsBefore = (at: Instant, months: number): Instant =>
  instantAt(Temporal.Instant.from(at).toZonedDateTimeISO(zone).subtract({ months }))

/** ISO weekday in Stockholm: Monday 1 … Sunday 7. */
export const weekdayOf = (day: CivilDate): number => Temporal.PlainDate.from(day).dayOfWeek

/** ISO week number; 2026 has a week 53. */
export const weekOf = (day: CivilDate): number => Temporal.PlainDate.from(day).weekOfYear ?? 0

/** Whole years of age on a day, from a birth date. */
export const ageOn = (birthDate: CivilDate, day: CivilDate): number =>
  Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(day), { largestUnit: 'year' }).years

/** Adds elapsed time (not wall-clock time). */
export const addHours = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString()
