import { parseKronor, plainKronor } from '@lih/domain/money/kronor'
import type { PlaceRounding, TariffPeriod } from '@lih/domain/tariff/tariff'
import type { TariffsQuery } from '@lih/graphql/documents'

export type ShownTariff = TariffsQuery['tariffs']['tariffs'][number]

/** The terms of a tariff, whether it is stored or still being written; what is no amount yet is null. */
export type Terms = {
  readonly validFrom: string
  readonly decisionReference: string
  readonly homeVisitOre: number | null
  readonly distanceSharePercent: number | null
  readonly tenPlacesOre: number | null
  readonly tenShortStayPlacesOre: number | null
  readonly period: TariffPeriod
  readonly upliftIncluded: boolean
  readonly placeRounding: PlaceRounding
}

/** As typed: amounts in kronor, choices by their value. */
export type TariffValues = {
  validFrom: string
  decisionReference: string
  homeVisitOre: string
  distanceSharePercent: string
  tenPlacesOre: string
  tenShortStayPlacesOre: string
  period: string
  upliftIncluded: string
  placeRounding: string
}

/** The form begins with the tariff that is the latest: only what changes is written. */
export const beginFrom = (latest: ShownTariff | undefined): TariffValues => ({
  validFrom: '',
  decisionReference: '',
  homeVisitOre: latest ? plainKronor(latest.homeVisitOre) : '',
  distanceSharePercent: String(latest?.distanceSharePercent ?? 0),
  tenPlacesOre: latest ? plainKronor(latest.tenPlacesOre) : '',
  tenShortStayPlacesOre: latest ? plainKronor(latest.tenShortStayPlacesOre) : '',
  period: latest?.period ?? 'YEAR',
  upliftIncluded: (latest?.upliftIncluded ?? true) ? 'yes' : 'no',
  placeRounding: latest?.placeRounding ?? 'EXACT_TENTHS',
})

const percentOf = (typed: string): number | null => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null)

/** What is typed, as terms. */
export const termsOf = (values: TariffValues): Terms => ({
  validFrom: values.validFrom,
  decisionReference: values.decisionReference,
  homeVisitOre: parseKronor(values.homeVisitOre) ?? null,
  distanceSharePercent: percentOf(values.distanceSharePercent),
  tenPlacesOre: parseKronor(values.tenPlacesOre) ?? null,
  tenShortStayPlacesOre: parseKronor(values.tenShortStayPlacesOre) ?? null,
  period: values.period === 'MONTH' ? 'MONTH' : 'YEAR',
  upliftIncluded: values.upliftIncluded === 'yes',
  placeRounding: values.placeRounding === 'STARTED_TEN' ? 'STARTED_TEN' : 'EXACT_TENTHS',
})

/** The input of the command; what is no number is told to be none by the schema. */
export const inputOf = (values: TariffValues) => {
  const terms = termsOf(values)
  return {
    ...terms,
    homeVisitOre: terms.homeVisitOre ?? Number.NaN,
    distanceSharePercent: terms.distanceSharePercent ?? Number.NaN,
    tenPlacesOre: terms.tenPlacesOre ?? Number.NaN,
    tenShortStayPlacesOre: terms.tenShortStayPlacesOre ?? Number.NaN,
  }
}
