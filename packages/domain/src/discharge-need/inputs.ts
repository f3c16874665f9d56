import { command, id, oneOf, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { dischargeNeeds } from './discharge-need.ts'

export const noteDischargeNeedInput = z.object({ ...command, kind: oneOf(dischargeNeeds), text: requiredText(500) })

export const strikeDischargeNeedInput = z.object({
  ...command,
  dischargeNeedId: id,
  expectedVersion: version,
  reason: requiredText(300),
})
