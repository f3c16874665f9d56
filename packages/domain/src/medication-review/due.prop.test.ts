import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { addDays, type CivilDate } from '../time/civil.ts'
import { type DaySpan, type ReviewFacts, reviewDuty } from './due.ts'

const first: CivilDate = '2027-11-01'
const lastDay = 900
const everyDay: readonly CivilDate[] = Array.from({ length: lastDay + 1 }, (_, index) => addDays(first, index))
const day = fc.constantFrom(...everyDay)
/** Backwards from a day. */
const daysBefore = (on: CivilDate): readonly CivilDate[] => everyDay.slice(0, everyDay.indexOf(on)).reverse()
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.nat(lastDay), fc.option(fc.integer({ min: 1, max: 300 })))
  .map(([from, days]) => ({ from: addDays(first, from), to: days === null ? null : addDays(first, from + days) }))

const facts: fc.Arbitrary<ReviewFacts> = fc.record({
  // Around their 75th birthday.
  birthDate: fc.integer({ min: -400, max: 700 }).map((days) => addDays('1953-06-01', days)),
  diedOn: fc.option(day, { freq: 4 }),
  careHome: fc.array(span, { maxLength: 3 }),
  homeCare: fc.array(span, { maxLength: 3 }),
  medicines: fc.uniqueArray(fc.record({ on: day, count: fc.integer({ min: 3, max: 7 }) }), {
    selector: ({ on }) => on,
    maxLength: 4,
  }),
  suspicions: fc.array(
    fc.tuple(day, fc.nat(20)).map(([on, days]) => ({ on, by: addDays(on, days) })),
    { maxLength: 2 },
  ),
  reviews: fc.array(
    fc.record({
      on: day,
      kind: fc.constantFrom('SIMPLE' as const, 'IN_DEPTH' as const),
      inDepthBy: fc.constant(null),
    }),
    { maxLength: 4 },
  ),
})

const covered = (spans: readonly DaySpan[], on: CivilDate): boolean =>
  spans.some(({ from, to }) => from <= on && (to === null || on < to))

/** The count that was latest known, and the birthday by its digits. */
const manyOn = ({ medicines, birthDate }: ReviewFacts, on: CivilDate): boolean => {
  const knownOn = [on, ...daysBefore(on)].find((back) => medicines.some((one) => one.on === back))
  const count = medicines.find((one) => one.on === knownOn)?.count ?? 0
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return count >= 5 && (years > 75 || (years === 75 && on.slice(5) >= birthDate.slice(5)))
}

/** The same day of the next year, by its digits. */
const nextYear = (on: CivilDate): CivilDate =>
  on.endsWith('02-29') ? `${Number(on.slice(0, 4)) + 1}-02-28` : `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`

/** Day by day backwards, while the reason holds. */
const begins = (holds: (on: CivilDate) => boolean, on: CivilDate): CivilDate | null => {
  if (!holds(on)) return null
  const before = daysBefore(on)
  const gap = before.findIndex((back) => !holds(back))
  return (gap === -1 ? before.at(-1) : before[gap - 1]) ?? on
}

const naive = (of: ReviewFacts, on: CivilDate): CivilDate | null => {
  if (of.diedOn !== null && on >= of.diedOn) return null
  const held = of.reviews.map((review) => review.on).filter((other) => other <= on)
  const last = held.sort().at(-1)
  const dueDays: CivilDate[] = []
  for (const holds of [
    (other: CivilDate) => covered(of.careHome, other),
    (other: CivilDate) => covered(of.homeCare, other),
    (other: CivilDate) => manyOn(of, other),
  ]) {
    const since = begins(holds, on)
    if (since !== null) dueDays.push(last === undefined || nextYear(last) < since ? since : nextYear(last))
  }
  for (const { on: since, by } of of.suspicions) {
    if (since <= on && held.every((other) => other < since)) dueDays.push(by)
  }
  return dueDays.sort()[0] ?? null
}

test.prop([facts, day], { numRuns: 150 })(
  'V3: when a review is due agrees with looking at every day one by one',
  (of, on) => {
    const { dueOn, standing } = reviewDuty(of, on)
    expect(dueOn).toBe(naive(of, on))
    expect(standing === 'OVERDUE').toBe(dueOn !== null && dueOn < on)
    expect(standing === 'NONE').toBe(dueOn === null)
  },
  60_000,
)

test.prop([facts, day, fc.nat(40)], { numRuns: 100 })(
  'V3: a review today settles everything that was overdue, for a year',
  (of, on, days) => {
    const held = { ...of, reviews: [...of.reviews, { on, kind: 'IN_DEPTH' as const, inDepthBy: null }] }
    const noNew = { ...held, suspicions: of.suspicions.filter((one) => one.on <= on) }
    expect(reviewDuty(noNew, addDays(on, days)).standing).not.toBe('OVERDUE')
    expect(reviewDuty(noNew, addDays(on, 300 + days)).standing).not.toBe('OVERDUE')
  },
)
