import { parties } from '../organisation/kinds.ts'
import { civilDate, command, id, instant, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { dialogueForms } from './status.ts'

/** Something still to be done, with who answers for it; nobody yet is allowed and shown (M8). */
export const openActionInput = z.object({
  what: requiredText(300),
  owner: oneOf(parties)
    .nullish()
    .transform((value) => value ?? null),
  ownerName: optionalText(120),
  dueOn: civilDate.nullish().transform((value) => value ?? null),
})
export type OpenAction = z.output<typeof openActionInput>

/** SBAR: situation, bakgrund, aktuell bedömning, rekommendation, and open actions (M8). */
export const proposeHandoverInput = z.object({
  ...command,
  supportId: id,
  expectedVersion: version,
  situation: requiredText(),
  background: requiredText(),
  assessment: requiredText(),
  recommendation: requiredText(),
  openActions: z.array(openActionInput).max(30, 'TOO_LONG'),
  effectiveAt: instant.nullish().transform((value) => value ?? null),
})

/** A question, an answer, or the reason to decline or withdraw: each says something. */
export const handoverTextInput = z.object({
  ...command,
  handoverId: id,
  expectedVersion: version,
  text: requiredText(),
})

export const acceptHandoverInput = z.object({
  ...command,
  handoverId: id,
  expectedVersion: version,
  effectiveAt: instant.nullish().transform((value) => value ?? null),
  dialogue: oneOf(dialogueForms),
})
