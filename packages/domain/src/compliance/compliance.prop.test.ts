import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { addDays, addMonths, type CivilDate } from '../time/civil.ts'
import { type DaySpan, measuredOf, type ResidentFacts, type VisitFact } from './facts.ts'
import { type MeasuredOn, residentItems } from './resident-duties.ts'

const start = '2025-01-01'
/** Days a week or a year apart are drawn often, so that last days are met to the day. */
const dayAt = fc
  .oneof(fc.integer({ min: 0, max: 720 }), fc.constantFrom(0, 1, 7, 8, 358, 364, 365, 366, 372, 373, 379))
  .map((days): CivilDate => addDays(start, days))
const someSpan = fc
  .record({ from: dayAt, days: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }) })
  .map(({ from, days }): DaySpan => ({ from, to: days === null ? null : addDays(from, days) }))
const span = fc.oneof(someSpan, fc.constant<DaySpan>({ from: start, to: null }))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 1 })
const visit: fc.Arbitrary<VisitFact> = fc.record({
  on: dayAt,
  by: fc.constantFrom('VARDCENTRAL', 'LAKARMEDVERKAN', 'OTHER'),
  physician: fc.boolean(),
  physical: fc.boolean(),
  withNurse: fc.boolean(),
  sip: fc.boolean(),
  sipNeeded: fc.boolean(),
  requested: fc.boolean(),
})
const resident: fc.Arbitrary<ResidentFacts> = fc.record({
  key: fc.constant('r'),
  patientId: fc.constant(null),
  lived: maybe(span),
  listed: maybe(span),
  wished: maybe(span),
  diedOn: fc.option(dayAt, { nil: null }),
  reviews: fc.array(dayAt, { maxLength: 3 }),
  namedPhysician: maybe(span),
  discharges: fc.array(fc.record({ on: dayAt, needs: fc.boolean(), nextAdmission: fc.option(dayAt, { nil: null }) }), {
    maxLength: 3,
  }),
  visits: fc.array(visit, { maxLength: 5 }),
  requestedVisits: fc.constant([]),
  screened: fc.constant([]),
})
const year = fc.constantFrom('2025', '2026')

const onOf = (of: string, today: CivilDate): MeasuredOn | null => {
  const measured = measuredOf({ validFrom: start, validTo: null }, of, today)
  return (
    measured && {
      measured,
      today,
      visitDaysOn: () => 7,
      screenings: [{ id: 's', from: '2026-03-01', to: '2026-03-15' }],
    }
  )
}

/** The naive oracle: whether a day lies in one of some spans, told by walking. */
const has = (spans: readonly DaySpan[], day: CivilDate): boolean =>
  spans.some(({ from, to }) => from <= day && (to ?? '9999') >= day)
const isThere = ({ lived, diedOn }: ResidentFacts, day: CivilDate) =>
  has(lived, day) && !(diedOn !== null && diedOn < day)
const isOwed = (one: ResidentFacts, day: CivilDate) =>
  isThere(one, day) && (has(one.listed, day) || has(one.wished, day))

/** Walks back from the day, as long as the answer stays yes. */
const since = (yes: (day: CivilDate) => boolean, day: CivilDate): CivilDate => {
  let first = day
  while (first > '2024-12-25' && yes(addDays(first, -1))) first = addDays(first, -1)
  return first
}

const naiveReview = (one: ResidentFacts, { measured: { day, year: of } }: MeasuredOn): string[] => {
  if (!isOwed(one, day)) return []
  if (one.reviews.some((on) => on <= day && on.slice(0, 4) === of)) return ['FULFILLED']
  const firsts = [one.listed, one.wished].flatMap((spans) =>
    spans.filter((held) => has([held], day)).map(({ from }) => from),
  )
  const counted = firsts.toSorted()[0] ?? day
  const there = since((before) => has(one.lived, before), day)
  const earlier = one.reviews.filter((on) => on <= day)
  const begun = [there, counted, ...earlier].reduce((a, b) => (a > b ? a : b))
  return [addMonths(begun, 12) < day ? 'OVERDUE' : 'DUE']
}

const naiveAfter = (one: ResidentFacts, { measured, today }: MeasuredOn): string[] =>
  one.discharges.flatMap(({ on, needs, nextAdmission }) => {
    if (!needs || on < measured.from || on > measured.day || !isOwed(one, on)) return []
    let possible = true
    for (let day = on; day <= addDays(on, 7); day = addDays(day, 1)) {
      if (one.visits.some((v) => v.on === day && v.by === 'VARDCENTRAL' && v.physician && v.physical))
        return ['FULFILLED']
      if (nextAdmission !== null && nextAdmission <= day) possible = false
    }
    if (!isThere(one, addDays(on, 7))) possible = false
    if (!possible) return []
    return [addDays(on, 7) < today ? 'OVERDUE' : 'DUE']
  })

const states = (duty: Parameters<typeof residentItems>[0], one: ResidentFacts, on: MeasuredOn) =>
  residentItems(duty, one, on).map(({ state }) => state)

const runs = { numRuns: 600 }

test.prop([resident, year, dayAt], runs)(
  'A8, A9: the states are those of a naive oracle that walks the days',
  (one, of, today) => {
    const on = onOf(of, today)
    if (on === null) return
    expect(states('MEDICATION_REVIEW', one, on)).toEqual(naiveReview(one, on))
    expect(states('VISIT_AFTER_DISCHARGE', one, on)).toEqual(naiveAfter(one, on))
    expect(states('NAMED_PHYSICIAN', one, on).length).toBe(isThere(one, on.measured.day) ? 1 : 0)
    expect(states('NAMED_PHYSICIAN', one, on).includes('FULFILLED')).toBe(
      isThere(one, on.measured.day) && has(one.namedPhysician, on.measured.day),
    )
  },
)

test.prop([resident, year, dayAt], runs)('A8: whatever Läkarmedverkan does, no state is another', (one, of, today) => {
  const on = onOf(of, today)
  if (on === null) return
  const without = { ...one, visits: one.visits.filter(({ by }) => by !== 'LAKARMEDVERKAN') }
  for (const duty of ['VISIT_AFTER_DISCHARGE', 'HOME_VISIT'] as const)
    expect(states(duty, one, on)).toEqual(states(duty, without, on))
})

test.prop([resident, year, dayAt], runs)(
  'A11: who is neither listed nor asks is owed a named physician and screening only',
  (one, of, today) => {
    const on = onOf(of, today)
    if (on === null) return
    const elsewhere = { ...one, listed: [], wished: [] }
    for (const duty of ['MEDICATION_REVIEW', 'SIP', 'HOME_VISIT', 'VISIT_AFTER_DISCHARGE'] as const)
      expect(residentItems(duty, elsewhere, on)).toEqual([])
    for (const duty of ['NAMED_PHYSICIAN', 'SCREENING'] as const)
      expect(residentItems(duty, elsewhere, on)).toEqual(residentItems(duty, one, on))
  },
)

test.prop([resident, year, dayAt], runs)('A8: one more review in the year never makes it worse', (one, of, today) => {
  const on = onOf(of, today)
  if (on === null) return
  const before = states('MEDICATION_REVIEW', one, on)
  const after = states('MEDICATION_REVIEW', { ...one, reviews: [...one.reviews, on.measured.day] }, on)
  expect(after).toEqual(before.map(() => 'FULFILLED'))
})
