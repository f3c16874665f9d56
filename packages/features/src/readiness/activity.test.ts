import { expect, it } from 'vitest'
import { activityOf } from './activity.ts'

const now = '2026-11-24T08:42:00.000Z'
const period = (from: string, to: string | null = null) => ({ __typename: 'ActivePeriod', from, to }) as const

it('M13: says since when a unit takes part, from when it will, or that no day is decided', () => {
  expect(activityOf({ active: [period('2026-09-01')] }, now)).toEqual({ kind: 'now', day: '2026-09-01' })
  expect(activityOf({ active: [period('2027-01-01')] }, now)).toEqual({ kind: 'ahead', day: '2027-01-01' })
  expect(activityOf({ active: [] }, now)).toEqual({ kind: 'none', day: null })
})

it('M13: the day of the end is no longer part of it', () => {
  const ended = period('2026-09-01', '2026-11-24')
  expect(activityOf({ active: [ended] }, now).kind).toBe('none')
  expect(activityOf({ active: [period('2027-03-01'), ended, period('2027-01-01')] }, now).day).toBe('2027-01-01')
})
