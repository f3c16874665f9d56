import { expect, test } from 'vitest'
import { dayGroupOf, weekOf } from './visit-day.ts'

test('V1: a week is Monday to Sunday, over the turn of the year too', () => {
  expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'))
  expect(weekOf('2027-01-01')[0]).toBe('2026-12-28')
  expect(weekOf('2027-01-01')).toHaveLength(7)
})

test('M22: what a stay keeps waiting is not among what is left', () => {
  expect(dayGroupOf({ status: 'PLANNED', pausedAt: null })).toBe('left')
  expect(dayGroupOf({ status: 'PLANNED', pausedAt: '2026-11-22T10:00:00.000Z' })).toBe('off')
  expect(dayGroupOf({ status: 'REQUESTED', pausedAt: null })).toBe('ask')
})
