import type { Ore } from '../money/ore.ts'
import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate } from '../time/civil.ts'

/** For how long the amount per ten places is (R3). */
export const tariffPeriods = ['YEAR', 'MONTH'] as const
export type TariffPeriod = (typeof tariffPeriods)[number]

/** How places become tens (R2): each tenth counts, or each ten that has begun counts whole. */
export const placeRoundings = ['EXACT_TENTHS', 'STARTED_TEN'] as const
export type PlaceRounding = (typeof placeRoundings)[number]

/** By how much the care-home compensation was raised with the new agreements, in per cent (R2). */
export const upliftPercent = 50

/** What is paid from a day on (R3). A version is never changed: another one takes over. */
export type Tariff = {
  readonly id: string
  readonly validFrom: CivilDate
  /** The region's decision that set the amounts. */
  readonly decisionReference: string
  /** For a home visit by a physician (R1). */
  readonly homeVisitOre: Ore
  /** For contacts by video or phone, as a share of a home visit in per cent: 0 to 100 (R1). */
  readonly distanceSharePercent: number
  /** For ten ordinary places of a care home, during one `period` (R2). */
  readonly tenPlacesOre: Ore
  /** For ten short-stay places of a care home, during one `period` (R2). */
  readonly tenShortStayPlacesOre: Ore
  readonly period: TariffPeriod
  /** Whether the amounts per ten places hold the raise already; it is never added twice (R2). */
  readonly upliftIncluded: boolean
  readonly placeRounding: PlaceRounding
}

export const tariffRefusals = [
  'TARIFF_DAY_TAKEN',
  'TARIFF_MONTH_APPROVED',
  'TARIFF_UPLIFT_TWICE',
  'TARIFF_LEAVES_GAP',
  'TARIFF_STRUCK',
] as const
export type TariffRefusal = (typeof tariffRefusals)[number]

/** The tariff that holds on a day, of versions in any order; undefined before the first one. */
export const tariffOn = (tariffs: readonly Tariff[], day: CivilDate): Tariff | undefined => {
  let found: Tariff | undefined
  for (const one of tariffs)
    if (one.validFrom <= day && (found === undefined || one.validFrom > found.validFrom)) found = one
  return found
}

/** The last day on which a tariff holds; null until another one is decided. */
export const lastDayOfTariff = (tariffs: readonly Tariff[], tariff: Tariff): CivilDate | null => {
  const later = tariffs.map(({ validFrom }) => validFrom).filter((day) => day > tariff.validFrom)
  const next = later.sort()[0]
  return next === undefined ? null : addDays(next, -1)
}

/** The day after which nothing is approved yet; a tariff may begin or go from then on (R4). */
const approvedRefusal = (day: CivilDate, approvedThrough: CivilDate | null, path: readonly string[]) =>
  approvedThrough !== null && day <= approvedThrough
    ? refused('TARIFF_MONTH_APPROVED', path, { from: addDays(approvedThrough, 1) })
    : null

type PlaceTerms = Pick<Tariff, 'tenPlacesOre' | 'period' | 'upliftIncluded'>

const yearlyOre = ({ tenPlacesOre, period }: PlaceTerms): Ore => (period === 'YEAR' ? tenPlacesOre : 12 * tenPlacesOre)

/**
 * Whether the raise would be paid twice (R2): the tariff before holds it, and the new amount, which is not lower, is said to
 * be without it.
 */
const raisesTwice = (before: PlaceTerms | undefined, next: PlaceTerms): boolean =>
  before?.upliftIncluded === true && !next.upliftIncluded && yearlyOre(next) >= yearlyOre(before)

/**
 * A new tariff takes over from a day (R3). Versions follow one another without gap or overlap, since each holds until the
 * next. Nothing that has been approved is priced anew by it (R4): corrections use the tariff of their own day.
 * @param approvedThrough the last day of the latest month that any vårdcentral has had approved; null when none has
 */
export const decideTariff = (
  tariffs: readonly Tariff[],
  next: PlaceTerms & { readonly validFrom: CivilDate },
  approvedThrough: CivilDate | null,
): Decision<{ readonly validFrom: CivilDate }, TariffRefusal> => {
  const { validFrom } = next
  if (tariffs.some((one) => one.validFrom === validFrom)) return refused('TARIFF_DAY_TAKEN', ['validFrom'])
  const approved = approvedRefusal(validFrom, approvedThrough, ['validFrom'])
  if (approved !== null) return approved
  if (raisesTwice(tariffOn(tariffs, validFrom), next)) return refused('TARIFF_UPLIFT_TWICE', ['upliftIncluded'])
  return decided({ validFrom })
}

/**
 * A tariff that was entered wrongly is struck, and the one before holds in its place (R3, G4). The first of all stays: the
 * days before the next one would have none.
 * @param tariffs those that are not struck
 */
export const decideStrikeTariff = (
  tariffs: readonly Tariff[],
  tariffId: string,
  approvedThrough: CivilDate | null,
): Decision<{ readonly validFrom: CivilDate }, TariffRefusal> => {
  const tariff = tariffs.find(({ id }) => id === tariffId)
  if (tariff === undefined) return refused('TARIFF_STRUCK', ['tariffId'])
  const { validFrom } = tariff
  const approved = approvedRefusal(validFrom, approvedThrough, ['tariffId'])
  if (approved !== null) return approved
  if (tariffs.every((one) => one.validFrom >= validFrom)) return refused('TARIFF_LEAVES_GAP', ['tariffId'])
  return decided({ validFrom })
}
