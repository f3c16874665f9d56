import { civilDate, id, oneOf, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { readinessSteps } from './readiness.ts'

export const confirmReadinessInput = z.object({
  commandId: id,
  unitId: id,
  step: oneOf(readinessSteps),
  doneOn: civilDate,
})

export const strikeReadinessInput = z.object({ commandId: id, readinessId: id, reason: requiredText(300) })

/** A day that is considered, and looked at before it is decided. */
export const previewActivationInput = z.object({
  unitId: id,
  from: civilDate,
  /** The day ahead that was decided when one chose another; null when there was none. */
  seenFrom: civilDate.nullish().transform((day) => day ?? null),
})

export const activateUnitInput = previewActivationInput.extend({ commandId: id })
