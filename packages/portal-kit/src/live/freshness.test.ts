import { expect, test } from 'vitest'
import { concerns, isStale } from './freshness.ts'

test('stale after a minute without contact, not before', () => {
  expect(isStale('2026-11-24T08:00:00.000Z', '2026-11-24T08:00:59.999Z')).toBe(false)
  expect(isStale('2026-11-24T08:00:00.000Z', '2026-11-24T08:01:00.000Z')).toBe(true)
  expect(isStale(null, '2026-11-24T08:01:00.000Z')).toBe(false)
})

test('a list follows every change, a patient’s page only that patient’s', () => {
  expect(concerns(['a'], undefined)).toBe(true)
  expect(concerns(['a', 'b'], ['b'])).toBe(true)
  expect(concerns(['a'], ['b'])).toBe(false)
  expect(concerns([], ['b'])).toBe(false)
})
