import { civilDate, command, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { agreementLayers } from './layers.ts'
import { supportKinds } from './support-log.ts'
import { dialogueModes, termKinds } from './terms.ts'

const lastDay = civilDate.nullish().transform((value) => value ?? null)
const places = z.int('OUT_OF_RANGE')

export const proposePlacesInput = z.object({
  commandId: id,
  careHomeId: id,
  validFrom: civilDate,
  ordinary: places,
  shortStay: places,
})

export const answerPlacesInput = z.object({
  commandId: id,
  proposalId: id,
  confirm: z.boolean('NOT_A_CHOICE'),
  reason: optionalText(500),
})

export const assignCareHomeInput = z.object({
  commandId: id,
  careHomeId: id,
  unitId: id,
  from: civilDate,
  to: lastDay,
})

export const endCareHomeAssignmentInput = z.object({
  commandId: id,
  assignmentId: id,
  expectedVersion: version,
  to: civilDate,
  reason: requiredText(500),
})

export const nameMainPhysicianInput = z.object({ commandId: id, assignmentId: id, physicianId: id })

/** Dialogue: form and times; acute path: number and hours. What a kind does not ask for is left out. */
export const proposeTermInput = z.object({
  commandId: id,
  assignmentId: id,
  kind: oneOf(termKinds),
  mode: oneOf(dialogueModes)
    .nullish()
    .transform((value) => value ?? null),
  phone: optionalText(40),
  text: requiredText(500),
})

export const answerTermInput = z.object({
  commandId: id,
  termId: id,
  agree: z.boolean('NOT_A_CHOICE'),
  reason: optionalText(500),
})

export const recordReviewMeetingInput = z.object({
  commandId: id,
  assignmentId: id,
  heldOn: civilDate,
  present: requiredText(300),
  minutes: requiredText(4000),
})

export const logSupportInput = z.object({
  commandId: id,
  assignmentId: id,
  kind: oneOf(supportKinds),
  physicianNeeded: z.boolean('NOT_A_CHOICE'),
  heldOn: civilDate,
  topic: requiredText(1000),
})

export const strikeSupportLogInput = z.object({ commandId: id, entryId: id, reason: requiredText(300) })

/** `text`: who has said so, and how. */
export const noteDoctorWishInput = z.object({ ...command, text: requiredText(300) })

export const endDoctorWishInput = z.object({ ...command, reason: requiredText(300) })

/** Where a text lies: it is shown as a link. */
const link = optionalText(300).refine((value) => value === null || /^https:\/\/[^\s]+$/.test(value), 'TEXT_LINK')

export const enterTextInput = z.object({
  commandId: id,
  title: requiredText(200),
  link,
  raises: z.boolean('NOT_A_CHOICE'),
})

export const proposeTextInput = z.object({ commandId: id, assignmentId: id, textId: id, validFrom: civilDate })

export const answerTextInput = z.object({
  commandId: id,
  useId: id,
  agree: z.boolean('NOT_A_CHOICE'),
  reason: optionalText(500),
})

export const enterAgreementInput = z.object({
  commandId: id,
  layer: oneOf(agreementLayers),
  counterpart: requiredText(60),
  title: requiredText(200),
  link: optionalText(300),
  validFrom: civilDate,
  validTo: lastDay,
})
