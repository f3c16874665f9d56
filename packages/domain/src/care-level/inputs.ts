import { civilDate, command, oneOf, optionalText, version } from '../text.ts'
import { z } from '../zod.ts'
import { careLevels, treatmentLimits } from './care-level.ts'

/**
 * A decision on level of care (V6). Whoever limits treatment says with which other licensed professional it was talked
 * through (SOSFS 2011:7, chapter 3).
 */
export const decideCareLevelInput = z
  .object({
    ...command,
    expectedVersion: version,
    level: oneOf(careLevels),
    limits: z
      .array(oneOf(treatmentLimits))
      .transform((limits) => treatmentLimits.filter((one) => limits.includes(one))),
    expectedDeath: z.boolean('NOT_A_CHOICE'),
    consulted: optionalText(200),
    note: optionalText(1000),
    validUntil: civilDate.nullish().transform((value) => value ?? null),
  })
  .refine(({ limits, consulted }) => limits.length === 0 || consulted !== null, {
    path: ['consulted'],
    error: 'REQUIRED',
  })
