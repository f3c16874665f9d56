import { command, id, instant, oneOf, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { contactReasons, contactSeekers } from './kinds.ts'

/** Somebody has sought contact about a patient (V4). */
export const registerContactSoughtInput = z.object({
  ...command,
  soughtAt: instant,
  reason: oneOf(contactReasons),
  seeker: oneOf(contactSeekers),
  text: requiredText(1000),
})

export const strikeContactSoughtInput = z.object({
  ...command,
  contactId: id,
  expectedVersion: version,
  reason: requiredText(300),
})
