import { saturationScales } from '../news2/news2.ts'
import { command, id, oneOf, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'

/** The longest reason, in characters. */
const longestScaleReason = 300

/** A physician's choice of the scale of saturation, with why (V2). */
export const chooseSaturationScaleInput = z.object({
  ...command,
  expectedVersion: version,
  scale: oneOf(saturationScales),
  reason: requiredText(longestScaleReason),
})

export const strikeSaturationScaleInput = z.object({
  ...command,
  choiceId: id,
  expectedVersion: version,
  reason: requiredText(longestScaleReason),
})
