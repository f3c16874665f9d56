import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'
import type { CareHomeRefusal } from './refusals.ts'

/**
 * The layers above a care-home assignment (A10): region and municipality on physicians (HSL 16:1), and the main agreement
 * (huvudavtal) of region and care provider within vårdval. The assignment itself is the third (tilläggsavtal).
 */
export const agreementLayers = ['REGION_MUNICIPALITY', 'MAIN'] as const
export type AgreementLayer = (typeof agreementLayers)[number]

export type Agreement = {
  readonly layer: AgreementLayer
  /** Whose: a municipality's code, or a care provider's id. */
  readonly counterpart: string
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
}

/** The agreement of a layer that holds on a day; undefined: none, which shows. */
export const agreementOn = <A extends Agreement>(
  all: readonly A[],
  layer: AgreementLayer,
  counterpart: string,
  day: CivilDate,
): A | undefined =>
  all.find(
    (one) =>
      one.layer === layer &&
      one.counterpart === counterpart &&
      one.validFrom <= day &&
      (one.validTo === null || day <= one.validTo),
  )

/** The region enters an agreement with its first and last day; of one layer and counterpart never two at once (A10). */
export const decideEnterAgreement = (all: readonly Agreement[], made: Agreement): Decision<null, CareHomeRefusal> => {
  const { validFrom, validTo } = made
  if (validTo !== null && validTo < validFrom) return refused('AGREEMENT_ENDS_FIRST', ['validTo'])
  const other = all.find(
    (one) =>
      one.layer === made.layer &&
      one.counterpart === made.counterpart &&
      (validTo === null || one.validFrom <= validTo) &&
      (one.validTo === null || validFrom <= one.validTo),
  )
  return other ? refused('AGREEMENT_OVERLAPS', ['validFrom'], { date: other.validFrom }) : decided(null)
}
