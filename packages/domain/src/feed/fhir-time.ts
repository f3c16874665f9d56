import { Temporal } from 'temporal-polyfill'
import { type CivilDate, type Instant, zone } from '../time/civil.ts'

/** A FHIR date or dateTime: [from, to], the same instant twice when the time is exact, else the whole day, month or year. */
export type Moment = { readonly from: Instant; readonly to: Instant }

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const exact = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

const iso = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

const midnight = (day: Temporal.PlainDate): number => day.toZonedDateTime(zone).epochMilliseconds

const span = (year: number, month: number | null, day: number | null): Moment => {
  const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' })
  const unit = month === null ? { years: 1 } : day === null ? { months: 1 } : { days: 1 }
  return { from: iso(midnight(first)), to: iso(midnight(first.add(unit)) - 1) }
}

/**
 * Reads a FHIR date or dateTime: a year, a month or a day is that span in Stockholm (G7); a time must carry its offset.
 * Undefined when the text is neither, or no such day exists.
 */
export const momentOf = (text: string): Moment | undefined => {
  const [, year, month, day] = partial.exec(text) ?? []
  try {
    if (year !== undefined) {
      return span(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day))
    }
    if (!exact.test(text)) return undefined
    const at = iso(Temporal.Instant.from(text).epochMilliseconds)
    return { from: at, to: at }
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

/** A whole FHIR date, `YYYY-MM-DD`; undefined for anything else. */
export const dayOf = (text: string): CivilDate | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOf(text) !== undefined ? text : undefined
