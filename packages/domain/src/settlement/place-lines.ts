import { divideHalfUp } from '../money/ore.ts'
import { lastDayOfTariff, type PlaceRounding, type Tariff, upliftPercent } from '../tariff/tariff.ts'
import { addDays, type CivilDate, daysBetween } from '../time/civil.ts'
import { type CivilMonth, daysInMonth, daysInYearOf, firstDayOf, lastDayOf } from '../time/month.ts'
import type { AssignmentFact, PlacesVersion } from './facts.ts'
import type { Line, PlaceDays } from './lines.ts'

/** Tenths of ten places that a number of places counts for: 47 → 47, or 50 by started ten (R2). */
export const tenthsOf = (places: number, rounding: PlaceRounding): number =>
  rounding === 'EXACT_TENTHS' ? places : Math.ceil(places / 10) * 10

/** The places of a care home on a day, of versions in any order; undefined before the first. */
const placesOn = (versions: readonly PlacesVersion[], day: CivilDate): PlacesVersion | undefined => {
  let found: PlacesVersion | undefined
  for (const one of versions) if (one.from <= day && (found === undefined || one.from > found.from)) found = one
  return found
}

const earlier = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b < a ? b : a)
const later = (a: CivilDate, b: CivilDate): CivilDate => (b > a ? b : a)

/** The days of a month on which something may change: where one span ends and another begins. */
const turns = (from: CivilDate, to: CivilDate, days: readonly (CivilDate | null)[]): readonly CivilDate[] =>
  [...new Set([from, ...days.filter((day): day is CivilDate => day !== null && day > from && day <= to)])].sort()

type Kind = 'ORDINARY_PLACES' | 'SHORT_STAY_PLACES'

const spansOf = (
  assignment: AssignmentFact,
  tariff: Tariff,
  kind: Kind,
  within: { readonly from: CivilDate; readonly to: CivilDate },
): readonly PlaceDays[] => {
  const { places, renewedFrom } = assignment
  const begins = turns(within.from, within.to, [...places.map(({ from }) => from), renewedFrom])
  return begins.flatMap((from, index) => {
    const next = begins[index + 1]
    const to = next === undefined ? within.to : addDays(next, -1)
    const version = placesOn(places, from)
    const count = version === undefined ? 0 : kind === 'ORDINARY_PLACES' ? version.ordinary : version.shortStay
    if (count === 0) return []
    const isRaised = !tariff.upliftIncluded && renewedFrom !== null && from >= renewedFrom
    const tenths = tenthsOf(count, tariff.placeRounding)
    const percent = isRaised ? 100 + upliftPercent : 100
    return [{ from, to, days: daysBetween(from, to) + 1, places: count, tenths, percent }]
  })
}

const amountOf = (spans: readonly PlaceDays[], tenPlacesOre: number, daysInPeriod: number): number => {
  const weighted = spans.reduce((sum, { days, tenths, percent }) => sum + BigInt(days * tenths * percent), 0n)
  return divideHalfUp(weighted * BigInt(tenPlacesOre), 1000n * BigInt(daysInPeriod))
}

/** A tariff and the days of a month on which it holds. */
type Segment = { readonly tariff: Tariff; readonly from: CivilDate; readonly to: CivilDate }

const segmentsOf = (tariffs: readonly Tariff[], month: CivilMonth): readonly Segment[] =>
  [...tariffs]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .map((tariff) => ({
      tariff,
      from: later(firstDayOf(month), tariff.validFrom),
      to: earlier(lastDayOf(month), lastDayOfTariff(tariffs, tariff)),
    }))
    .filter(({ from, to }) => from <= to)

const lineOf = (assignment: AssignmentFact, kind: Kind, month: CivilMonth, segment: Segment): Line | null => {
  const { tariff } = segment
  const from = later(segment.from, assignment.from)
  const to = earlier(segment.to, assignment.to)
  const spans = from > to ? [] : spansOf(assignment, tariff, kind, { from, to })
  if (spans.length === 0) return null
  const tenPlacesOre = kind === 'ORDINARY_PLACES' ? tariff.tenPlacesOre : tariff.tenShortStayPlacesOre
  const { period, placeRounding, upliftIncluded } = tariff
  const daysInPeriod = period === 'YEAR' ? daysInYearOf(month) : daysInMonth(month)
  return {
    key: `places:${assignment.id}:${kind}:${month}:${tariff.id}`,
    kind,
    sourceId: assignment.id,
    day: from,
    tariffId: tariff.id,
    amountOre: amountOf(spans, tenPlacesOre, daysInPeriod),
    arithmetic: { of: 'PLACES', tenPlacesOre, period, daysInPeriod, placeRounding, upliftIncluded, spans },
  }
}

/**
 * The care-home compensation of one vårdcentral for one month (R2): per assignment, kind of place and tariff one line,
 * counted per day on the places then valid, rounded once. The raise of the new agreements comes on top unless the tariff
 * holds it already.
 */
export const pricePlaces = (
  assignments: readonly AssignmentFact[],
  tariffs: readonly Tariff[],
  month: CivilMonth,
): readonly Line[] =>
  assignments.flatMap((assignment) =>
    segmentsOf(tariffs, month).flatMap((segment) =>
      (['ORDINARY_PLACES', 'SHORT_STAY_PLACES'] as const).flatMap(
        (kind) => lineOf(assignment, kind, month, segment) ?? [],
      ),
    ),
  )
