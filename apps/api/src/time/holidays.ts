import { type CivilDate } from '@lih/domain/time/civil'
import Holidays from 'date-holidays'

const swedish = new Holidays('SE')
const years = new Map<string, ReadonlySet<CivilDate>>()

// Midsummer, Christmas and New Year's eve count as holidays in the hours of Swedish clinics.
const closed: readonly string[] = ['public', 'bank']

const holidaysOf = (year: string): ReadonlySet<CivilDate> => {
  const known = years.get(year)
  if (known) return known
  const days = swedish
    .getHolidays(Number(year))
    .filter(({ type }) => closed.includes(type))
    .map(({ date }) => date.slice(0, 10))
  const made = new Set(days)
  years.set(year, made)
  return made
}

/** Whether a day is a Swedish holiday, eves included (helgdag, helgdagsafton); Sundays are not holidays as such. */
export const isSwedishHoliday = (day: CivilDate): boolean => holidaysOf(day.slice(0, 4)).has(day)
