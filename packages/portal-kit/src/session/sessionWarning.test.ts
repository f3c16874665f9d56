import { expect, test } from 'vitest'
import { leftText, outlook } from './sessionWarning.ts'

const times = { idleEndsAt: 900_000, endsAt: 36_000_000 }

test('calm until two minutes before the end, then asked again', () => {
  expect(outlook(times, 0)).toEqual({ kind: 'calm', askInMs: 780_000 })
  expect(outlook(times, 779_999)).toEqual({ kind: 'calm', askInMs: 1 })
})

test('the last two minutes are counted down', () => {
  expect(outlook(times, 780_000)).toEqual({ kind: 'warn', reason: 'idle', secondsLeft: 120, askInMs: 10_000 })
  expect(outlook(times, 896_500)).toEqual({ kind: 'warn', reason: 'idle', secondsLeft: 4, askInMs: 3_500 })
})

test('over is over', () => {
  expect(outlook(times, 900_000)).toEqual({ kind: 'over' })
})

test('what no act can prolong is said to be so', () => {
  expect(outlook({ idleEndsAt: 50_000_000, endsAt: 36_000_000 }, 35_940_000)).toEqual({
    kind: 'warn',
    reason: 'absolute',
    secondsLeft: 60,
    askInMs: 10_000,
  })
})

test('the time left in words', () => {
  expect([120, 80, 61, 45, 1].map(leftText)).toEqual([
    '2 minuter',
    '1 minut och 20 sekunder',
    '1 minut och 1 sekund',
    '45 sekunder',
    '1 sekund',
  ])
})
