import { civilDate, command, id, oneOf, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { extensionVerdicts } from './status.ts'

/** Why the support is needed longer, and until which day (M6). */
export const requestExtensionInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  newLastDay: civilDate,
  reason: requiredText(),
})

/** The review: approved or denied, and why (M6). */
export const reviewExtensionInput = z.object({
  ...command,
  extensionId: id,
  expectedVersion: version,
  verdict: oneOf(extensionVerdicts),
  text: requiredText(),
})
