import { civilDate, command, id, instant, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { statedEndReasons } from './end.ts'
import { contactModes, counterparts } from './follow-up.ts'
import { ordinaryDays } from './period.ts'
import { answeringParties, declineReasons } from './status.ts'

/** The referral to Läkarmedverkan and the receiving unit (M4): six things to fill in. */
export const proposeSupportInput = z.object({
  ...command,
  stayId: id,
  receivingUnitId: id,
  expectedDischargeOn: civilDate,
  plannedDays: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(ordinaryDays, 'OUT_OF_RANGE'),
  message: requiredText(),
})

export const answerSupportInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  answer: oneOf(['CONFIRMED', 'QUESTION', 'DECLINED']),
  reasonCode: oneOf(declineReasons)
    .nullish()
    .transform((value) => value ?? null),
  text: optionalText(),
  physicianId: id.nullish().transform((value) => value ?? null),
})

export const replySupportInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  party: oneOf(answeringParties),
  text: requiredText(),
})

export const withdrawSupportInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  text: requiredText(),
})

/** Why and when a running support ends before a hand-over (M10). */
export const endSupportInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  reason: oneOf(statedEndReasons),
  at: instant.nullish().transform((value) => value ?? null),
  text: optionalText(),
})

/** A contact during the support (M7). */
export const recordFollowUpInput = z.object({
  ...command,
  supportId: id,
  counterpart: oneOf(counterparts),
  mode: oneOf(contactModes),
  at: instant,
  outcome: requiredText(),
  nextOn: civilDate.nullish().transform((value) => value ?? null),
})

/** Who at the own unit holds the patient; null: nobody in particular. */
export const assignSupportInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  personId: id.nullish().transform((value) => value ?? null),
})
