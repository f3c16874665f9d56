import { expect, test } from 'vitest'
import { concerns, staleInMs } from './freshness.ts'

test('stale a minute after the last sign of life, however late the loss was noticed', () => {
  expect(staleInMs(0)).toBe(60_000)
  expect(staleInMs(20_000)).toBe(40_000)
  expect(staleInMs(90_000)).toBe(0)
})

test('a list follows every change, a patient’s page only that patient’s', () => {
  expect(concerns(['a'], undefined)).toBe(true)
  expect(concerns(['a', 'b'], ['b'])).toBe(true)
  expect(concerns(['a'], ['b'])).toBe(false)
  expect(concerns([], ['b'])).toBe(false)
})

test('G5: a page about nobody follows what is about nobody: agreements, units, readiness', () => {
  expect(concerns([], [])).toBe(true)
  expect(concerns(['a'], [])).toBe(false)
})
