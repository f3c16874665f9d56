import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consultUrgencies } from '../consult/status.ts'
import { requestUrgencies } from '../doctor-request/status.ts'
import { addDays, type CivilDate, civilDateOf, type Instant, timeOf, weekdayOf } from '../time/civil.ts'
import { afterOfficeHours } from '../time/office-hours.ts'
import { waitingKinds } from './kinds.ts'
import { isToEscalate, waitsUntil } from './waiting.ts'

const minuteMs = 60_000
const start = Date.parse('2026-10-01T00:00:00Z')
const instants = fc
  .integer({ min: 0, max: 120 * 24 * 60 })
  .map((m): Instant => new Date(start + m * minuteMs).toISOString())
const isHoliday = (day: CivilDate) =>
  ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06'].includes(day)

const isOpen = (at: Instant): boolean => {
  const day = civilDateOf(at)
  const time = timeOf(at)
  return weekdayOf(day) <= 5 && !isHoliday(day) && time >= '08:00' && time < '17:00'
}

/** Minute by minute on the wall clock. */
const counted = (from: Instant, hours: number): Instant => {
  let at = Date.parse(from)
  for (let left = hours * 60; left > 0; at += minuteMs) if (isOpen(new Date(at).toISOString())) left--
  return new Date(at).toISOString()
}

test('promise 18, G7: the office hours agree with counting the open minutes', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 9 }), (from, hours) => {
      expect(afterOfficeHours(from, hours, isHoliday)).toBe(counted(from, hours))
    }),
    { numRuns: 20 },
  )
}, 60_000)

const facts = fc.record({
  kind: fc.constantFrom(...waitingKinds),
  since: instants,
  personId: fc.constant(null),
  exceptId: fc.constant(null),
  day: fc.option(instants.map((at) => addDays(civilDateOf(at), 1))),
  at: fc.option(instants),
  urgency: fc.option(fc.constantFrom(...consultUrgencies, ...requestUrgencies)),
})

test('promise 18: an item escalates at most once, and never before its clock or its beginning', () => {
  fc.assert(
    fc.property(facts, fc.array(instants, { maxLength: 12 }), (fact, looks) => {
      const until = waitsUntil(fact, { answerOfficeHours: 4, isHoliday })
      expect(until >= fact.since).toBe(true)
      const escalations = looks
        .toSorted()
        .reduce<Instant[]>((done, now) => (isToEscalate(until, done[0] ?? null, now) ? [...done, now] : done), [])
      expect(escalations).toEqual(
        looks
          .toSorted()
          .filter((now) => now >= until)
          .slice(0, 1),
      )
    }),
  )
})
