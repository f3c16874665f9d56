import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Instant } from '../time/civil.ts'
import { guaranteeMonths, guaranteeOf } from './guarantee.ts'

/** Around both nights when the clock changes, and the turn of the year. */
const starts = ['2026-03-26T00:00:00Z', '2026-10-22T00:00:00Z', '2026-12-28T00:00:00Z'] as const
const story = fc.constantFrom(...starts).chain((start) => {
  const at = fc.integer({ min: 0, max: 9 * 24 * 4 }).map((quarters): Instant => {
    return new Date(Date.parse(start) + quarters * 15 * 60_000).toISOString()
  })
  return fc.record({
    soughtAt: at,
    now: at,
    deceasedAt: fc.option(at, { freq: 4 }),
    assessments: fc.array(fc.record({ at, coded: fc.boolean() }), { maxLength: 5 }),
  })
})

const written = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })
const dayOf = (at: Instant): string => written.format(new Date(at))

/** Quarter of an hour by quarter, counting the midnights that pass. */
const midnightsBetween = (from: Instant, to: Instant): number => {
  let passed = 0
  for (let at = Date.parse(from); at < Date.parse(to); at += 15 * 60_000) {
    if (dayOf(new Date(at).toISOString()) !== dayOf(new Date(at + 15 * 60_000).toISOString())) passed += 1
  }
  return passed
}

test.prop([story], { numRuns: 120 })(
  'V4, G7: the guarantee agrees with counting the midnights one by one',
  ({ now, ...facts }) => {
    const { soughtAt, assessments, deceasedAt } = facts
    const inTime = (at: Instant) => midnightsBetween(soughtAt, at) <= 3
    const counts = assessments.some(({ at, coded }) => coded && at >= soughtAt && at <= now && inTime(at))
    const died = deceasedAt !== null && inTime(deceasedAt)
    const expected = counts ? 'MET' : died ? 'NOT_APPLICABLE' : inTime(now) ? 'OPEN' : 'NOT_MET'
    expect(guaranteeOf(facts, now).state).toBe(expected)
  },
  60_000,
)

test.prop([fc.array(story, { maxLength: 12 })], { numRuns: 60 })(
  'V4: each contact is counted in one month, once',
  (stories) => {
    const contacts = stories.map(({ now, ...facts }) => ({ ...facts, ...guaranteeOf(facts, now) }))
    const months = guaranteeMonths(contacts)
    expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
    const total = months.reduce((sum, { met, notMet, open }) => sum + met + notMet + open, 0)
    expect(total).toBe(contacts.filter(({ state }) => state !== 'NOT_APPLICABLE').length)
  },
)
