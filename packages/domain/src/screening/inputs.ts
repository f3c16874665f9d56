import { civilDate, command, id, oneOf, optionalText, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { screeningOutcomes } from './screening.ts'

export const startScreeningInput = z.object({
  commandId: id,
  assignmentId: id,
  disease: requiredText(100),
  reason: requiredText(500),
  lastDay: civilDate,
})

export const endScreeningInput = z.object({ commandId: id, screeningId: id, reason: requiredText(300) })

export const recordScreeningInput = z.object({
  ...command,
  screeningId: id,
  outcome: oneOf(screeningOutcomes),
  on: civilDate,
  note: optionalText(300),
})
