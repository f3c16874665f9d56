import { declineReasons } from '@lih/domain/support/status'
import type { AnswerSupportInput } from '@lih/graphql/documents'

/** The ways to answer a plan (M4). */
export const answerChoices = ['CONFIRMED', 'QUESTION', 'DECLINED'] as const
export type AnswerChoice = (typeof answerChoices)[number]

export type AnswerValues = {
  readonly answer: string
  readonly physicianId: string
  readonly reasonCode: string
  readonly text: string
}

type Answer = Pick<AnswerSupportInput, 'answer' | 'physicianId' | 'reasonCode' | 'text'>

/** Only what belongs to the chosen answer is sent: a reason typed before the mind was changed stays in the form. */
export const answerInput = (values: AnswerValues, namesPhysician: boolean): Answer => {
  const answer = values.answer as AnswerChoice
  return {
    answer,
    text: values.text.trim() === '' ? null : values.text,
    physicianId: namesPhysician && answer === 'CONFIRMED' && values.physicianId !== '' ? values.physicianId : null,
    reasonCode: declineReasons.find((reason) => answer === 'DECLINED' && reason === values.reasonCode) ?? null,
  }
}

/** Reasons that a party can have; only the receiving unit knows who is listed with it. */
export const declineChoices = (party: string) =>
  declineReasons.filter((reason) => reason !== 'NOT_LISTED_HERE' || party === 'RECEIVING_UNIT')
