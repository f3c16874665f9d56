import type { Ore } from '../money/ore.ts'
import type { PlaceRounding, TariffPeriod } from '../tariff/tariff.ts'
import type { CivilDate } from '../time/civil.ts'
import type { CivilMonth } from '../time/month.ts'
import type { VisitCondition } from './conditions.ts'

/** What a line pays for. */
export const lineKinds = ['HOME_VISIT', 'DISTANCE_CONTACT', 'ORDINARY_PLACES', 'SHORT_STAY_PLACES'] as const
export type LineKind = (typeof lineKinds)[number]

/** Days in a row on which the same was counted. */
export type PlaceDays = {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly days: number
  readonly places: number
  /** Tenths of ten places that count each day: 47 for 47 places, or 50 by started ten. */
  readonly tenths: number
  /** 100, or 150 with the raise. */
  readonly percent: number
}

/** The arithmetic behind an amount, so that everybody can follow it (R4). */
export type Arithmetic =
  | { readonly of: 'VISIT'; readonly homeVisitOre: Ore; readonly sharePercent: number }
  | {
      readonly of: 'PLACES'
      readonly tenPlacesOre: Ore
      readonly period: TariffPeriod
      readonly daysInPeriod: number
      readonly placeRounding: PlaceRounding
      readonly upliftIncluded: boolean
      readonly spans: readonly PlaceDays[]
    }

/** One amount with what it rests on. */
export type Line = {
  /** What it pays for, once in all settlements: `visit:ID`, or `places:ASSIGNMENT:KIND:MONTH:TARIFF`. */
  readonly key: string
  readonly kind: LineKind
  /** The visit or the assignment. */
  readonly sourceId: string
  readonly day: CivilDate
  readonly tariffId: string
  readonly amountOre: Ore
  readonly arithmetic: Arithmetic
}

/** A contact that is not paid for, and the condition that failed (R1). */
export type Refused = { readonly visitId: string; readonly day: CivilDate; readonly condition: VisitCondition }

/** What changed after a month was approved (R4): an amount to add or take back, pointing at what it corrects. */
export type Correction = {
  readonly key: string
  readonly kind: LineKind
  readonly sourceId: string
  /** The approved month that it corrects. */
  readonly month: CivilMonth
  /** What that month has paid so far for it, corrections of later months counted in. */
  readonly paidOre: Ore
  /** What it should be by what is known now. */
  readonly dueOre: Ore
  /** The difference: `dueOre - paidOre`. */
  readonly amountOre: Ore
  /** How `dueOre` comes about; null when nothing is due any more. */
  readonly arithmetic: Arithmetic | null
}
