import { civilDate, id, requiredText } from '../text.ts'
import { z } from '../zod.ts'

export const recordCollaborationInput = z.object({
  commandId: id,
  vardcentralId: id,
  municipalId: id,
  heldOn: civilDate,
  present: requiredText(300),
  minutes: requiredText(4000),
})
