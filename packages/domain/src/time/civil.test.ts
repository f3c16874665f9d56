import { describe, expect, test } from 'vitest'
import {
  addDays,
  ageOn,
  atTime,
  civilDateOf,
  daysBetween,
  instantOf,
  monthsBefore,
  startOfDay,
  weekOf,
} from './civil.ts'

describe('civil time in Stockholm', () => {
  test('G7: an instant falls on the Stockholm day, not the UTC day', () => {
    expect(civilDateOf('2026-10-25T21:59:59.999Z')).toBe('2026-10-25')
    expect(civilDateOf('2026-10-25T23:00:00.000Z')).toBe('2026-10-26')
    expect(civilDateOf('2026-06-30T22:00:00.000Z')).toBe('2026-07-01')
  })
  test('G7: days of 23 and 25 hours begin where the clock says', () => {
    expect(startOfDay('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(startOfDay('2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
    expect(Date.parse(startOfDay('2026-10-26')) - Date.parse(startOfDay('2026-10-25'))).toBe(25 * 3_600_000)
    expect(Date.parse(startOfDay('2026-03-30')) - Date.parse(startOfDay('2026-03-29'))).toBe(23 * 3_600_000)
  })
  test('G7: a wall-clock time skipped in spring moves forward, one doubled in autumn is the first', () => {
    expect(atTime('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(atTime('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
  })
  test('G7: days, months, weeks and age count on the calendar', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-10-12', '2026-10-26')).toBe(14)
    expect(monthsBefore('2026-08-31T10:00:00.000Z', 6)).toBe('2026-02-28T11:00:00.000Z')
    expect(weekOf('2026-12-31')).toBe(53)
    expect(ageOn('1938-11-23', '2026-11-22')).toBe(87)
  })
  test('G7: instants are written in one form', () => {
    expect(instantOf('2026-11-22T09:30:00+01:00')).toBe('2026-11-22T08:30:00.000Z')
    expect(() => instantOf('i går')).toThrow(RangeError)
  })
})
