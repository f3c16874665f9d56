import { Temporal } from 'temporal-polyfill'
import type { CivilDate } from './civil.ts'

/** A calendar month: `YYYY-MM`. Sorts as text. */
export type CivilMonth = string & { readonly __brand?: 'CivilMonth' }

export const monthOf = (day: CivilDate): CivilMonth => day.slice(0, 7)

export const firstDayOf = (month: CivilMonth): CivilDate => `${month}-01`

/** The month that lies `months` later; earlier when negative. */
export const addMonths = (month: CivilMonth, months: number): CivilMonth =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString()

export const lastDayOf = (month: CivilMonth): CivilDate => {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  return `${month}-${daysInMonth}`
}

export const daysInMonth = (month: CivilMonth): number => Temporal.PlainYearMonth.from(month).daysInMonth

/** 365, or 366 in a leap year. */
export const daysInYearOf = (month: CivilMonth): number => Temporal.PlainYearMonth.from(month).daysInYear
