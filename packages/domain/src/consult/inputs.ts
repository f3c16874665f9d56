import { holdsPersonalNumber } from '../feedback/personal-number.ts'
import { id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { consultEvents, consultUrgencies } from './status.ts'

const longest = 2000
const namesNobody = (text: string | null): boolean => text === null || !holdsPersonalNumber(text)

const asked = {
  commandId: id,
  lineId: id,
  urgency: oneOf(consultUrgencies),
  situation: requiredText(longest),
  background: optionalText(longest),
  assessment: optionalText(longest),
  /** What the specialist is asked to say. */
  question: requiredText(longest),
}

/** A question to a specialty about a patient; it is part of the patient's record (O2). */
export const askPatientConsultInput = z.object({ ...asked, patientId: id })

/** A question without a patient: a text with a personal identity number is refused (O2, S1). */
export const askConsultInput = z.object({
  ...asked,
  situation: requiredText(longest).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
  background: optionalText(longest).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
  assessment: optionalText(longest).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
  question: requiredText(longest).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
})

/** What is done with a consult. A text belongs to everything but the acknowledgement. */
export const actOnConsultInput = z
  .object({
    commandId: id,
    consultId: id,
    expectedVersion: version,
    event: oneOf(consultEvents),
    text: optionalText(longest),
  })
  .refine(({ event, text }) => event === 'ACKNOWLEDGE' || text !== null, { message: 'REQUIRED', path: ['text'] })
