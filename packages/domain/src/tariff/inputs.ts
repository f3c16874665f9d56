import { amountOre } from '../money/inputs.ts'
import { civilDate, id, oneOf, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { placeRoundings, tariffPeriods } from './tariff.ts'

/** The amounts and rules of a tariff, as the region enters them (R2, R3). */
export const tariffTerms = z.object({
  homeVisitOre: amountOre,
  distanceSharePercent: z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(100, 'OUT_OF_RANGE'),
  tenPlacesOre: amountOre,
  tenShortStayPlacesOre: amountOre,
  period: oneOf(tariffPeriods),
  upliftIncluded: z.boolean('NOT_A_CHOICE'),
  placeRounding: oneOf(placeRoundings),
})

export const decideTariffInput = tariffTerms.extend({
  commandId: id,
  validFrom: civilDate,
  decisionReference: requiredText(200),
})

export const strikeTariffInput = z.object({ commandId: id, tariffId: id, reason: requiredText(300) })
