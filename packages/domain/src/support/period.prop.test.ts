import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { patience, runs } from '../journey/runs.ts'
import { addDays, type CivilDate, civilDateOf, type Instant, startOfDay, weekdayOf, weekOf } from '../time/civil.ts'
import { plan } from './fixtures.ts'
import { dayNumber, daysLeft, isWithinPeriod, lastDayOf, ordinaryDays, supportPeriod } from './period.ts'
import { startSupport } from './start.ts'

const hourMs = 3_600_000
const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const wallDate = (ms: number): CivilDate => stockholm.format(ms)
const at = (ms: number): Instant => new Date(ms).toISOString()

/** The calendar days that somebody lives through from one instant to another, counted by looking at the clock every six hours. */
const daysLived = (from: number, to: number): number => {
  const seen = new Set<CivilDate>([wallDate(to)])
  for (let ms = from; ms <= to; ms += 6 * hourMs) seen.add(wallDate(ms))
  return seen.size
}

/** The nights with another length, and the turns of the year: half of all runs begin within three weeks before one. */
const turns = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2027-01-01', '2028-02-29']
const discharge = fc.oneof(
  fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-12-31T23:59:59Z') }),
  fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: 0, max: 21 * 24 * hourMs }))
    .map(([day, before]) => Date.parse(startOfDay(day)) - before),
)
const later = fc.oneof(
  fc.integer({ min: 0, max: 30 * 24 * hourMs }),
  fc.integer({ min: 13 * 24 * hourMs, max: 15 * 24 * hourMs }),
)

test.prop([discharge, later], runs(1000))(
  'M5, M8, G7: whether a take-over lies within 14 days is what a count of the days in Stockholm says',
  (dischargedAt, after) => {
    const { patch } = startSupport(plan({ status: 'CONFIRMED' }), at(dischargedAt), at(dischargedAt))
    const { firstDay, lastDay } = patch
    if (!firstDay || !lastDay) throw new Error('the support did not start')
    const effective = dischargedAt + after
    const lived = daysLived(dischargedAt, effective)
    expect(isWithinPeriod(firstDay, lastDay, at(effective))).toBe(lived <= 14)
    expect(dayNumber(firstDay, at(effective))).toBe(lived)
    expect(daysLeft(lastDay, at(effective))).toBe(14 - lived)
  },
  patience,
)

test.prop([discharge, fc.integer({ min: 1, max: ordinaryDays })], runs(500))(
  'M5, G7: a period begins and ends with a midnight in Stockholm, whatever the length of the nights between',
  (dischargedAt, days) => {
    const firstDay = civilDateOf(at(dischargedAt))
    const { from, to } = supportPeriod(firstDay, lastDayOf(firstDay, days))
    const [begins, ends] = [Date.parse(from), Date.parse(to)]
    expect([wallDate(begins), wallDate(begins - 1) < wallDate(begins)]).toEqual([wallDate(dischargedAt), true])
    expect(daysLived(begins, ends - 1)).toBe(days)
    expect(daysLived(begins, ends)).toBe(days + 1)
  },
  patience,
)

/** ISO 8601: the week of a year that holds its Thursday, counted from the one that holds 4 January. */
const isoWeek = (day: CivilDate): number => {
  const dayMs = 24 * hourMs
  const monday = (ms: number) => ms - ((new Date(ms).getUTCDay() + 6) % 7) * dayMs
  const thisMonday = monday(Date.parse(day))
  const year = new Date(thisMonday + 3 * dayMs).getUTCFullYear()
  return (thisMonday - monday(Date.UTC(year, 0, 4))) / (7 * dayMs) + 1
}

test.prop([discharge])(
  'G7: weeks are those of the calendar on the wall, also week 53 and at the turn of the year',
  (ms) => {
    const day = civilDateOf(at(ms))
    expect(weekOf(day)).toBe(isoWeek(day))
    expect(weekdayOf(day)).toBe(new Date(Date.parse(day)).getUTCDay() || 7)
  },
)

test('G7: 2026 has a week 53, which reaches into 2027', () => {
  expect(['2026-12-27', '2026-12-28', '2027-01-03', '2027-01-04'].map(weekOf)).toEqual([52, 53, 53, 1])
  expect(addDays('2026-12-28', 7)).toBe('2027-01-04')
})
