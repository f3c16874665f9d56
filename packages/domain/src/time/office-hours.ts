import { addDays, type CivilDate, civilDateOf, type Instant } from './civil.ts'
import { type Holidays, holdOn, spanOn } from './hours.ts'

/** When the units answer: working days 08–17 (kontorstid), holidays not. */
export const officeHours = { days: 'WEEKDAYS', from: '08:00', to: '17:00' } as const

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/**
 * The instant at which so many office hours have passed, counted from an instant at any time of day.
 *
 * @param hours more than 0; elapsed hours, so that a change of the clock at night costs nobody any
 */
export const afterOfficeHours = (from: Instant, hours: number, isHoliday: Holidays): Instant => {
  let leftMs = hours * 3_600_000
  for (let day: CivilDate = civilDateOf(from); ; day = addDays(day, 1)) {
    if (!holdOn(officeHours, day, isHoliday)) continue
    const open = spanOn(day, officeHours)
    const start = Date.parse(later(open.from, from))
    const roomMs = Date.parse(open.to) - start
    if (roomMs >= leftMs) return new Date(start + leftMs).toISOString()
    leftMs -= Math.max(0, roomMs)
  }
}
