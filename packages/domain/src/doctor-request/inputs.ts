import { vitalSignsInput } from '../news2/inputs.ts'
import { writtenOffline } from '../offline/inputs.ts'
import { command, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { plainRequestEvents, requestAnswers, requestUrgencies, withdrawReasons } from './status.ts'

const longest = 2000

/** A doctor is asked for, in SBAR, with vital signs or without (V2). */
export const sendDoctorRequestInput = z.object({
  ...command,
  urgency: oneOf(requestUrgencies),
  situation: requiredText(longest),
  background: optionalText(longest),
  assessment: requiredText(longest),
  recommendation: requiredText(longest),
  vitalSigns: vitalSignsInput.nullish().transform((value) => value ?? null),
  /** NEWS2 is not made in pregnancy. */
  pregnant: z
    .boolean('NOT_A_CHOICE')
    .nullish()
    .transform((value) => value ?? false),
  written: writtenOffline,
})

const ofRequest = { ...command, requestId: id, expectedVersion: version }

/** What is done with a request by either side. A withdrawal has a reason; everything but an acknowledgement says something. */
export const actOnDoctorRequestInput = z
  .object({
    ...ofRequest,
    event: oneOf(plainRequestEvents),
    text: optionalText(longest),
    withdrawReason: oneOf(withdrawReasons)
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(({ event, text }) => event === 'ACKNOWLEDGE' || event === 'WITHDRAW' || text !== null, {
    message: 'REQUIRED',
    path: ['text'],
  })
  .refine(({ event, withdrawReason }) => (event === 'WITHDRAW') === (withdrawReason !== null), {
    message: 'REQUIRED',
    path: ['withdrawReason'],
  })

/** The physician's answer: advice, a planned visit, or a close with the reason (V2). */
export const answerDoctorRequestInput = z
  .object({
    ...ofRequest,
    event: oneOf(requestAnswers),
    text: optionalText(longest),
    visitId: id.nullish().transform((value) => value ?? null),
  })
  .refine(({ event, text }) => event === 'BOOK_VISIT' || text !== null, { message: 'REQUIRED', path: ['text'] })
  .refine(({ event, visitId }) => (event === 'BOOK_VISIT') === (visitId !== null), {
    message: 'REQUIRED',
    path: ['visitId'],
  })
