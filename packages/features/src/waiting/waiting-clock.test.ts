import { expect, test } from 'vitest'
import { clockOf, sinceText } from './waiting-clock.ts'

const words = (id: string, values?: Readonly<Record<string, unknown>>) =>
  `${id}${values ? `(${Object.values(values).join(',')})` : ''}`
const now = '2026-11-20T12:00:00.000Z'

test.each([
  ['2026-11-20T15:59:00.000Z', 'plan', 'waits.left(waits.hours(3))'],
  ['2026-11-20T13:30:00.000Z', 'urgent', 'waits.left(waits.hours(1))'],
  ['2026-11-20T12:45:00.000Z', 'urgent', 'waits.left(waits.minutes(45))'],
  ['2026-11-25T12:00:00.000Z', 'calm', 'waits.left(waits.days(5))'],
  ['2026-11-20T12:00:00.000Z', 'over', 'waits.over(waits.minutes(0))'],
  ['2026-11-20T09:50:00.000Z', 'over', 'waits.over(waits.hours(2))'],
])('promise 18: until %s reads as %s', (until, level, text) => {
  expect(clockOf(until, now, words)).toEqual({ level, text })
})

test('promise 18, G7: since when, on the Stockholm clock', () => {
  expect(sinceText('2026-11-18T13:20:00.000Z', now, words)).toMatch(/14:20\)$/)
})
