import { id, optionalText, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { longestFeedback } from './longest.ts'
import { holdsPersonalNumber } from './personal-number.ts'

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Begins as telephone numbers do and personnummer of twelve digits do not. */
const phone = /^(?=(?:\D*\d){6,15}\D*$)(?:\+|0)[\d ()/-]+$/

const namesNobody = (text: string | null): boolean => text === null || !holdsPersonalNumber(text)
const isReplyAddress = (text: string | null): boolean => text === null || phone.test(text) || email.test(text)
const isPhone = (text: string | null): boolean => text !== null && phone.test(text)

/**
 * What somebody says about how usable the portal is (DOS-lagen, 12 §). It is no record of a patient: a text with a personal
 * identity number is refused.
 */
export const feedbackInput = z.object({
  commandId: id,
  message: requiredText(longestFeedback).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
  page: optionalText(200).refine(namesNobody, 'PERSONAL_NUMBER_IN_TEXT'),
  replyTo: optionalText(200)
    .refine(isReplyAddress, 'NOT_A_REPLY_ADDRESS')
    .refine((text) => isPhone(text) || namesNobody(text), 'PERSONAL_NUMBER_IN_TEXT'),
})
