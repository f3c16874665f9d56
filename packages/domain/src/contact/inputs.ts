import { civilDate, command, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { contactEndReasons, contactRoles, contactTypes } from './kinds.ts'

/** Who becomes the patient's contact, and how and when to reach them: both are mandatory (K3). */
export const appointContactInput = z.object({
  ...command,
  type: oneOf(contactTypes),
  role: oneOf(contactRoles)
    .nullish()
    .transform((value) => value ?? null),
  unitId: id,
  personId: id.nullish().transform((value) => value ?? null),
  functionName: optionalText(120),
  from: civilDate,
  channel: requiredText(200),
  hours: requiredText(200),
})

export const endContactInput = z.object({
  ...command,
  contactId: id,
  expectedVersion: version,
  reason: oneOf(contactEndReasons),
  text: optionalText(300),
})

export const strikeContactInput = z.object({
  ...command,
  contactId: id,
  expectedVersion: version,
  reason: requiredText(300),
})
