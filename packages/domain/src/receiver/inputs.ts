import { command, id, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'

export const askReceiverInput = z.object({ ...command, unitId: id, message: requiredText(1000) })

export const answerReceiverInput = z.object({
  ...command,
  requestId: id,
  expectedVersion: version,
  accept: z.boolean('NOT_A_CHOICE'),
  reason: optionalText(1000),
})

export const withdrawReceiverInput = z.object({ ...command, requestId: id, expectedVersion: version })
