import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, atTime, civilDateOf, startOfDay } from '../time/civil.ts'
import { running } from './fixtures.ts'
import { dayNumber, daysLeft, isWithinPeriod, lastDayOf, supportPeriod, urgencyOf } from './period.ts'
import { supportPhase } from './support.ts'

describe('the fourteen days', () => {
  test('M5: day 14 is the last day, and the period ends at midnight after it', () => {
    expect(lastDayOf('2026-10-12')).toBe('2026-10-25')
    expect(supportPeriod('2026-10-12', '2026-10-25')).toEqual({
      from: '2026-10-11T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
    })
  })
  test('M5, M8, M9: worked case 1, over the day with 25 hours', () => {
    const support = running(atTime('2026-10-12', '13:20'), '2026-10-12', '2026-10-25')
    expect(isWithinPeriod('2026-10-12', '2026-10-25', atTime('2026-10-25', '23:59'))).toBe(true)
    expect(isWithinPeriod('2026-10-12', '2026-10-25', startOfDay('2026-10-26'))).toBe(false)
    expect(supportPhase(support, atTime('2026-10-25', '23:59'))).toBe('RUNNING')
    expect(supportPhase(support, startOfDay('2026-10-26'))).toBe('OVERDUE')
  })
  test('M5: a planned end earlier than day 14 is allowed', () => {
    expect(lastDayOf('2026-10-12', 5)).toBe('2026-10-16')
    expect(lastDayOf('2026-10-12', 1)).toBe('2026-10-12')
  })
  test('M5, G7: "Dag n av 14" counts civil days from just before to just after midnight', () => {
    expect(dayNumber('2026-11-16', atTime('2026-11-16', '00:00'))).toBe(1)
    expect(dayNumber('2026-11-16', atTime('2026-11-24', '23:59'))).toBe(9)
    expect(dayNumber('2026-11-16', atTime('2026-11-25', '00:00'))).toBe(10)
    expect(dayNumber('2026-12-28', atTime('2027-01-05', '12:00'))).toBe(9)
  })
  test('M9: days left and what they ask for', () => {
    expect(daysLeft('2026-11-29', atTime('2026-11-24', '09:42'))).toBe(5)
    expect([5, 4, 3, 2, 1, 0, -1].map(urgencyOf)).toEqual([
      'CALM',
      'PLAN',
      'PLAN',
      'URGENT',
      'URGENT',
      'URGENT',
      'OVER',
    ])
  })
  prop.prop([
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 0, max: 20 * 1440 }),
  ])(
    'M5, G7: an instant is within the period exactly when its day number is 1 to the number of days',
    (offset, days, minutes) => {
      const first = addDays('2024-01-01', offset)
      const at = new Date(Date.parse(startOfDay(addDays(first, -2))) + minutes * 60_000).toISOString()
      const n = dayNumber(first, at)
      expect(isWithinPeriod(first, lastDayOf(first, days), at)).toBe(n >= 1 && n <= days)
      expect(addDays(first, n - 1)).toBe(civilDateOf(at))
    },
  )
})
