import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, atTime, civilDateOf, startOfDay } from '../time/civil.ts'
import { type Span, within } from '../time/spans.ts'
import { coverageWindow, gapsOf } from './coverage.ts'
import type { LineKind } from './kinds.ts'

const minute = 60_000
/** Of the days in the tests: Sundays and Saturdays are told by the calendar of Intl. */
const holidays = [
  '2026-12-24',
  '2026-12-25',
  '2026-12-26',
  '2026-12-31',
  '2027-01-01',
  '2027-01-06',
  '2027-03-26',
  '2027-03-29',
]
const isHoliday = (day: string) => holidays.includes(day)
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

const told = new Map<number, boolean>()

/** Whether the wall clock shows a time without office hours at a minute. */
const isOutsideOffice = (ms: number): boolean => {
  const part = Object.fromEntries(clock.formatToParts(ms).map(({ type, value }) => [type, value]))
  const hour = Number(part['hour'])
  const free =
    ['lör', 'sön'].includes(part['weekday'] ?? '') || isHoliday(`${part['year']}-${part['month']}-${part['day']}`)
  return hour < 8 || hour >= 17 || free
}

/** Whether somebody must be on duty at a minute, told from the wall clock alone: the naive oracle. Each minute is looked up once. */
const mustAnswer = (kind: LineKind, ms: number): boolean => {
  if (kind === 'SPECIALTY') return true
  const answer = told.get(ms) ?? isOutsideOffice(ms)
  told.set(ms, answer)
  return answer
}

const naive = (kind: LineKind, shifts: readonly Span[], { from, to }: Span): Set<number> => {
  const found = new Set<number>()
  const spans = shifts.map((shift) => [Date.parse(shift.from), Date.parse(shift.to)] as const)
  for (let at = Date.parse(from); at < Date.parse(to); at += minute) {
    if (mustAnswer(kind, at) && !spans.some(([begins, ends]) => begins <= at && at < ends)) found.add(at)
  }
  return found
}

const minutesOf = (spans: readonly Span[]): Set<number> => {
  const found = new Set<number>()
  for (const { from, to } of spans) for (let at = Date.parse(from); at < Date.parse(to); at += minute) found.add(at)
  return found
}

const time = fc.tuple(fc.nat(23), fc.constantFrom(0, 1, 15, 30, 59)).map(([h, m]) => {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(h)}:${two(m)}`
})
const shiftIn = (first: string, days: number) =>
  fc
    .tuple(fc.integer({ min: -1, max: days }), time, fc.integer({ min: 1, max: 40 * 60 }))
    .map(([day, from, minutes]) => {
      const begins = atTime(addDays(first, day), from)
      return { from: begins, to: new Date(Date.parse(begins) + minutes * minute).toISOString() }
    })

describe('gaps', () => {
  const cases = [
    ['the night with 25 hours', '2026-10-24', 3],
    ['the night with 23 hours, in Easter', '2027-03-26', 4],
    ['the turn of the year', '2026-12-30', 4],
    ['Epiphany in midweek', '2027-01-05', 3],
  ] as const
  for (const [title, first, days] of cases) {
    test.prop(
      [
        fc.constantFrom('SPECIALTY' as const, 'GENERAL_MEDICINE' as const),
        fc.array(shiftIn(first, days), { maxLength: 6 }),
      ],
      { numRuns: 40 },
    )(
      `O1, G7: agree with a check of each minute over ${title}`,
      (kind, shifts) => {
        const window = { from: startOfDay(first), to: startOfDay(addDays(first, days)) }
        const gaps = gapsOf(kind, shifts, window, isHoliday)
        expect(minutesOf(gaps)).toEqual(naive(kind, shifts, window))
        for (const [index, gap] of gaps.entries()) expect(gap.from > (gaps[index - 1]?.to ?? '')).toBe(true)
      },
      30_000,
    )
  }

  test('O1: the coming 60 days, over the change of the clock and of the year, are as a check of each minute says', () => {
    for (const now of [atTime('2026-10-20', '09:41'), atTime('2026-12-01', '23:59'), atTime('2027-02-10', '00:00')]) {
      const window = coverageWindow(now)
      expect(civilDateOf(window.to)).toBe(addDays(civilDateOf(now), 60))
      const shifts = [0, 3, 7, 20, 40, 59].map((day) => {
        const from = atTime(addDays(civilDateOf(now), day), '17:00')
        return { from, to: atTime(addDays(civilDateOf(now), day + 1), '08:00') }
      })
      const gaps = gapsOf('GENERAL_MEDICINE', shifts, window, isHoliday)
      expect(minutesOf(gaps)).toEqual(naive('GENERAL_MEDICINE', shifts, window))
      for (const { from } of shifts) expect(gaps.some((gap) => within(gap, from))).toBe(false)
    }
  }, 30_000)
})
