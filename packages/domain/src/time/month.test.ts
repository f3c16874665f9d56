import { describe, expect, test } from 'vitest'
import { addMonths, daysInMonth, daysInYearOf, firstDayOf, lastDayOf, monthOf } from './month.ts'

describe('R2, R4, G7: calendar months', () => {
  test('a month begins and ends on civil days', () => {
    expect(monthOf('2026-12-31')).toBe('2026-12')
    expect([firstDayOf('2027-02'), lastDayOf('2027-02')]).toEqual(['2027-02-01', '2027-02-28'])
    expect([lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual(['2028-02-29', '2026-12-31'])
  })

  test('leap years have a day more', () => {
    expect([daysInMonth('2028-02'), daysInYearOf('2028-02')]).toEqual([29, 366])
    expect([daysInMonth('2027-02'), daysInYearOf('2027-02')]).toEqual([28, 365])
    expect(daysInYearOf('2100-06')).toBe(365)
  })

  test('over the turn of the year, both ways', () => {
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2027-01', -1)).toBe('2026-12')
    expect(addMonths('2026-11', 26)).toBe('2029-01')
  })
})
