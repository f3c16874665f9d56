import { expect, test } from 'vitest'
import { isSwedishHoliday } from './holidays.ts'

test.each([
  ['2026-06-19', true],
  ['2026-12-24', true],
  ['2026-12-31', true],
  ['2027-01-06', true],
  ['2026-04-02', false],
  ['2026-12-13', false],
  ['2026-10-12', false],
])('M11: %s is a holiday for the telephone hours: %s', (day, expected) => {
  expect(isSwedishHoliday(day)).toBe(expected)
})
