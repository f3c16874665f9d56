import { atTime } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { plainSpaces } from '../i18n/words.ts'
import {
  civilDate,
  daysFrom,
  formatAge,
  formatDate,
  formatDay,
  formatDayNear,
  formatDayOfMonth,
  formatTime,
  formatWhen,
  instantOfLocal,
  localDateTime,
  shiftDay,
  weekLabel,
} from './dates.ts'

// Tuesday 24 November 2026, 09:42 in Stockholm.
const now = '2026-11-24T08:42:00.000Z'

describe('days and times of the Stockholm clock', () => {
  test('G7: an instant late in the evening UTC is the next day in Stockholm', () => {
    expect(civilDate('2026-11-23T23:30:00.000Z')).toBe('2026-11-24')
    expect(civilDate('2026-07-01T22:00:00.000Z')).toBe('2026-07-02')
    expect(civilDate('2026-07-01T21:59:59.999Z')).toBe('2026-07-01')
    expect(civilDate('2026-11-24')).toBe('2026-11-24')
  })

  test('a day is named by weekday, without the year only when it is this year’s', () => {
    expect(plainSpaces(formatDay('2026-11-24', now))).toBe('tis 24 nov')
    expect(plainSpaces(formatDay('2026-03-01', now))).toBe('sön 1 mars')
    expect(plainSpaces(formatDay('2027-01-01', now))).toBe('fre 1 jan 2027')
    expect(plainSpaces(formatDay('2026-11-24'))).toBe('tis 24 nov 2026')
    expect(plainSpaces(formatDay('2026-11-23T23:30:00.000Z', now))).toBe('tis 24 nov')
  })

  test('near days have words', () => {
    expect(plainSpaces(formatDayNear('2026-11-23', now))).toBe('i går')
    expect(plainSpaces(formatDayNear('2026-11-24', now))).toBe('i dag')
    expect(plainSpaces(formatDayNear('2026-11-25', now))).toBe('i morgon')
    expect(plainSpaces(formatDayNear('2026-11-26', now))).toBe('tor 26 nov')
    expect(plainSpaces(formatDayNear('2026-11-22', now))).toBe('sön 22 nov')
  })

  test('an instant is told as near day and time', () => {
    expect(plainSpaces(formatWhen('2026-11-24T13:15:00.000Z', now))).toBe('i dag 14:15')
    expect(plainSpaces(formatWhen('2026-11-23T08:05:00.000Z', now))).toBe('i går 09:05')
    expect(plainSpaces(formatWhen('2026-11-25T07:00:00.000Z', now))).toBe('i morgon 08:00')
    expect(plainSpaces(formatWhen('2026-11-26T07:00:00.000Z', now))).toBe('tor 26 nov 08:00')
    expect(plainSpaces(formatWhen('2026-11-23T23:00:00.000Z', now))).toBe('i dag 00:00')
  })

  test('a day never breaks over two lines; the hour of a named day may come below it', () => {
    expect(formatDay('2026-11-24', now)).toBe('tis\u00a024\u00a0nov')
    expect(formatDayOfMonth('2027-01-01', now)).toBe('1\u00a0jan 2027')
    expect(formatWhen('2026-11-24T13:15:00.000Z', now)).toBe('i\u00a0dag\u00a014:15')
    expect(formatWhen('2026-11-26T07:00:00.000Z', now)).toBe('tor\u00a026\u00a0nov 08:00')
  })

  test('date and time alone', () => {
    expect(formatDate('2026-11-23T23:30:00.000Z')).toBe('2026-11-24')
    expect(formatTime('2026-07-01T22:05:00.000Z')).toBe('00:05')
  })

  test('weeks are ISO weeks: 2026 has a week 53, and a day may belong to another year’s week', () => {
    expect(weekLabel('2026-11-24')).toBe('v. 48')
    expect(weekLabel('2026-12-31')).toBe('v. 53')
    expect(weekLabel('2027-01-03')).toBe('v. 53')
    expect(weekLabel('2027-01-04')).toBe('v. 1')
    expect(weekLabel('2025-12-29')).toBe('v. 1')
    expect(weekLabel('2026-01-01')).toBe('v. 1')
  })

  test('age in whole years turns on the birthday', () => {
    expect(formatAge('1938-11-24', now)).toBe('88 år')
    expect(formatAge('1938-11-25', now)).toBe('87 år')
    expect(formatAge('2026-11-24', now)).toBe('0 år')
  })

  test('G7: days are counted by the calendar over both changes of the clock', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysFrom('2026-10-26', '2026-10-24')).toBe(-2)
    expect(shiftDay('2026-10-24', 2)).toBe('2026-10-26')
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29')
    expect(shiftDay('2027-01-01', -1)).toBe('2026-12-31')
  })
})

describe('the wall clock of a form field', () => {
  test('G7: there and back, in winter and in summer', () => {
    expect(instantOfLocal('2026-11-27T08:00')).toBe('2026-11-27T07:00:00.000Z')
    expect(instantOfLocal('2026-07-27T08:00')).toBe('2026-07-27T06:00:00.000Z')
    expect(localDateTime('2026-11-27T07:00:00.000Z')).toBe('2026-11-27T08:00')
    expect(localDateTime('2026-07-27T22:30:00.000Z')).toBe('2026-07-28T00:30')
  })

  test('G7: a skipped time moves forward, a doubled one is the first', () => {
    expect(instantOfLocal('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOfLocal('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z')
  })

  test('G7: agrees with the domain on every hour of the days when the clock changes', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) {
      for (let hour = 0; hour < 24; hour += 1) {
        const time = `${String(hour).padStart(2, '0')}:30`
        expect(`${day} ${time} ${instantOfLocal(`${day}T${time}`)}`).toBe(`${day} ${time} ${atTime(day, time)}`)
      }
    }
  })

  test('an incomplete text stays as it is', () => {
    expect(instantOfLocal('')).toBe('')
    expect(instantOfLocal('2026-11-27')).toBe('2026-11-27')
    expect(instantOfLocal('2026-13-27T08:00')).toBe('2026-13-27T08:00')
  })
})
