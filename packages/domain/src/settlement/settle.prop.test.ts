import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { sumOre } from '../money/ore.ts'
import { contactModes } from '../support/follow-up.ts'
import { placeRoundings, tariffPeriods } from '../tariff/tariff.ts'
import { addDays, atTime } from '../time/civil.ts'
import { addMonths } from '../time/month.ts'
import type { AssignmentFact, VisitFact } from './facts.ts'
import { tariff } from './fixtures.ts'
import { naivePlacesOre, naiveVisitsOre } from './naive.ts'
import { type Books, nothingElsewhere, type Settlement, settle } from './settle.ts'

const worlds = { numRuns: 5_000 }
// Milliseconds: five thousand worlds on a machine that does other things too.
const slowest = 120_000

// From two months before the leap day to two after it, the clock set forward on 26 March 2028.
const firstMonth = '2027-12'
const months = [0, 1, 2, 3, 4].map((n) => addMonths(firstMonth, n))
const day = fc.nat({ max: 151 }).map((days) => addDays('2027-12-01', days))

const mostly = <const T>(often: T, seldom: T) =>
  fc.oneof({ arbitrary: fc.constant(often), weight: 6 }, fc.constant(seldom))

// Few days, so that the same doctor often meets the same patient twice on one of them.
const visitDay = fc.constantFrom('2027-12-31', '2028-01-01', '2028-02-29', '2028-03-26')

const visitFact = fc
  .record({
    day: visitDay,
    time: fc.constantFrom('00:00', '02:30', '09:00', '14:10', '23:59'),
    performerId: fc.constantFrom('d1', 'd1', 'd2'),
    patientKey: fc.constantFrom('p1', 'p2'),
    profession: mostly('PHYSICIAN' as const, 'NURSE' as const),
    unitKind: mostly('VARDCENTRAL' as const, 'PSYCHIATRIC_CLINIC' as const),
    mode: fc.constantFrom(...contactModes),
    isInHome: mostly(true, false),
    isEnrolled: mostly(true, false),
    /** After which month's end it is recorded, and struck: an index of `months`. */
    recorded: fc.nat({ max: 5 }),
    struck: fc.option(fc.nat({ max: 5 }), { freq: 6 }),
  })
  .map(({ time, ...others }) => ({ ...others, startedAt: atTime(others.day, time), unitId: 'VC' }))

const tariffs = fc
  .tuple(
    fc.uniqueArray(day, { maxLength: 2 }),
    fc.infiniteStream(
      fc.record({
        homeVisitOre: fc.integer({ min: 1, max: 400_000 }),
        distanceSharePercent: fc.constantFrom(0, 33, 50, 100),
        tenPlacesOre: fc.nat({ max: 20_000_000 }),
        tenShortStayPlacesOre: fc.nat({ max: 20_000_000 }),
        period: fc.constantFrom(...tariffPeriods),
        upliftIncluded: fc.boolean(),
        placeRounding: fc.constantFrom(...placeRoundings),
      }),
    ),
  )
  .map(([days, stream]) => {
    const amounts = stream[Symbol.iterator]()
    return ['2027-01-01', ...days].map((validFrom, n) => tariff({ id: `T${n}`, validFrom, ...amounts.next().value }))
  })

const assignments = fc.array(
  fc
    .record({
      from: day,
      length: fc.option(fc.nat({ max: 90 })),
      renewedFrom: fc.option(day),
      places: fc.array(
        fc.record({
          from: day,
          ordinary: fc.nat({ max: 99 }),
          shortStay: fc.nat({ max: 15 }),
          confirmed: fc.nat({ max: 5 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ length, places, ...others }) => ({
      ...others,
      to: length === null ? null : addDays(others.from, length),
      places: places.filter((one, n) => places.findIndex(({ from }) => from === one.from) === n),
    })),
  { maxLength: 2 },
)

const history = fc.record({ visits: fc.array(visitFact, { maxLength: 14 }), tariffs, assignments })
type History = typeof history extends fc.Arbitrary<infer T> ? T : never

/** What the books say after the end of a month: what is recorded, confirmed and not struck by then. */
const booksAfter = (
  { visits, tariffs: prices, assignments: homes }: History,
  after: number,
  approved: Settlement[],
): Books => ({
  visits: visits
    .map((visit, n) => ({ ...visit, id: `v${n}` }))
    .filter(({ recorded, struck }) => recorded <= after && !(struck !== null && struck <= after)) satisfies VisitFact[],
  assignments: homes.map((home, n) => ({
    ...home,
    id: `A${n}`,
    unitId: 'VC',
    careHomeId: `H${n}`,
    places: home.places.filter(({ confirmed }) => confirmed <= after),
  })) satisfies AssignmentFact[],
  tariffs: prices,
  approved,
  elsewhere: nothingElsewhere,
})

const must = (books: Books, month: string): Settlement => {
  const decision = settle(books, month)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.changes
}

/** Every month settled and approved, each with what was known after it. */
const approveAll = (of: History): readonly Settlement[] => {
  const approved: Settlement[] = []
  for (const [after, month] of [...months, addMonths(firstMonth, 5)].entries())
    approved.push(must(booksAfter(of, after, [...approved]), month))
  return approved
}

test.prop([history], worlds)(
  'R1, R2, R4: what has been paid in the end is what a naive reckoning of all facts comes to',
  (of) => {
    const paid = sumOre(approveAll(of).map(({ totalOre }) => totalOre))
    const { visits, assignments: homes, tariffs: prices } = booksAfter(of, 5, [])
    const due = [...months, addMonths(firstMonth, 5)].map(
      (month) => naiveVisitsOre(visits, prices, month) + naivePlacesOre(homes, prices, month),
    )
    expect(paid).toBe(sumOre(due))
  },
  slowest,
)

test.prop([history], { numRuns: 1_000 })(
  'R1, R4: each visit of a month is paid by one line, refused with one reason, or corrected: never two of them',
  (of) => {
    const approved: Settlement[] = []
    for (const [after, month] of months.entries()) {
      const books = booksAfter(of, after, [...approved])
      const made = must(books, month)
      const own = books.visits.filter((visit) => visit.day.startsWith(month)).map(({ id }) => id)
      const paid = made.lines.flatMap(({ kind, sourceId }) => (kind.endsWith('PLACES') ? [] : [sourceId]))
      expect([...paid, ...made.refused.map(({ visitId }) => visitId)].sort()).toEqual([...own].sort())
      for (const { month: corrected } of made.corrections) expect(corrected < month).toBe(true)
      approved.push(made)
    }
    const counted = new Map<string, number>()
    for (const { lines, corrections } of approved)
      for (const { key, amountOre } of [...lines, ...corrections]) counted.set(key, (counted.get(key) ?? 0) + amountOre)
    for (const [key, amount] of counted) expect(amount, key).toBeGreaterThanOrEqual(0)
  },
  slowest,
)

test.prop([history, fc.infiniteStream(fc.nat())], { numRuns: 1_000 })(
  'R4: the total is the sum of the lines, and recomputing in any order of the facts gives the same',
  (of, salt) => {
    const books = booksAfter(of, 5, [])
    const shuffled = <T>(list: readonly T[]): readonly T[] =>
      list
        .map((one) => ({ one, at: salt.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
    for (const month of months) {
      const made = must(books, month)
      const amounts = [...made.lines, ...made.corrections].map(({ amountOre }) => amountOre)
      expect(amounts.every(Number.isSafeInteger)).toBe(true)
      expect(made.totalOre).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
      const again = must({ ...books, visits: shuffled(books.visits), tariffs: shuffled(books.tariffs) }, month)
      expect(again).toEqual(made)
    }
  },
  slowest,
)

// Which of two vårdcentraler each visit was made under, and which of them settles first in each month.
const twoUnits = fc.record({
  of: history,
  units: fc.infiniteStream(fc.constantFrom('VC', 'OTHER')),
  otherFirst: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
})

/** What an approved settlement has paid for visits, corrections counted in. */
const paidIn = (settlements: readonly Settlement[]): ReadonlySet<string> => {
  const sums = new Map<string, number>()
  for (const { lines, corrections } of settlements)
    for (const { sourceId, amountOre } of [...lines, ...corrections])
      sums.set(sourceId, (sums.get(sourceId) ?? 0) + amountOre)
  return new Set([...sums].filter(([, sum]) => sum !== 0).map(([id]) => id))
}

test.prop([twoUnits], { numRuns: 1_000 })(
  'R1, R4: two vårdcentraler with the same doctors pay in the end what a naive reckoning of all visits comes to, once each',
  ({ of, units, otherFirst }) => {
    const madeAt = of.visits.map(() => units.next().value ?? 'VC')
    const approved: Record<string, Settlement[]> = { VC: [], OTHER: [] }
    const settleOne = (unit: string, month: string, after: number) => {
      const books = booksAfter({ ...of, assignments: [] }, after, [...(approved[unit] ?? [])])
      const isOwn = ({ id }: VisitFact) => madeAt[Number(id.slice(1))] === unit
      const paid = paidIn(approved[unit === 'VC' ? 'OTHER' : 'VC'] ?? [])
      const elsewhere = { visits: books.visits.filter((visit) => !isOwn(visit)), paid }
      approved[unit]?.push(must({ ...books, visits: books.visits.filter(isOwn), elsewhere }, month))
    }
    for (const [after, month] of [...months, addMonths(firstMonth, 5)].entries())
      for (const unit of otherFirst[after] ? ['OTHER', 'VC'] : ['VC', 'OTHER']) settleOne(unit, month, after)
    const all = [...(approved['VC'] ?? []), ...(approved['OTHER'] ?? [])]
    const { visits, tariffs: prices } = booksAfter(of, 5, [])
    const due = months.map((month) => naiveVisitsOre(visits, prices, month))
    expect(sumOre(all.map(({ totalOre }) => totalOre))).toBe(sumOre(due))
  },
  slowest,
)
