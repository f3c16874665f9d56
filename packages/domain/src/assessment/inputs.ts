import { differingReasons } from '../risk/reasons.ts'
import { command, id, instant, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'

export const riskInputCodes = ['HB', 'NA'] as const
export type RiskInputCode = (typeof riskInputCodes)[number]

/** What a living person's value can be: haemoglobin in g/L, sodium in mmol/L. Outside it is a slip of the keyboard. */
const typedRange: Record<RiskInputCode, { readonly min: number; readonly max: number; readonly unit: string }> = {
  HB: { min: 30, max: 250, unit: 'g/L' },
  NA: { min: 90, max: 190, unit: 'mmol/L' },
}

export const decideRiskInput = z.object({
  ...command,
  stayId: id,
  expectedVersion: version,
  decision: oneOf(['HIGH', 'NOT_HIGH']),
  reasonCode: oneOf(
    Object.keys(differingReasons) as [keyof typeof differingReasons, ...(keyof typeof differingReasons)[]],
  )
    .nullish()
    .transform((value) => value ?? null),
  reasonText: optionalText(),
  attendingId: id,
})

/** A value that the record lacks (M20, M21). */
export const typeRiskInput = z
  .object({ ...command, stayId: id, code: oneOf(riskInputCodes), value: z.number('OUT_OF_RANGE'), observedAt: instant })
  .refine((input) => input.value >= typedRange[input.code].min && input.value <= typedRange[input.code].max, {
    path: ['value'],
    error: 'OUT_OF_RANGE',
  })

export const removeRiskInput = z.object({ ...command, stayId: id, typedId: id, reason: requiredText(300) })
