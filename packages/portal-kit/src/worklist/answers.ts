import type { AnsweringParty, AnswerState } from '@lih/domain/support/status'
import type { Level } from '@lih/ui/state/level.ts'
import type { Words } from '../i18n/words.ts'

/** One party's answer to a plan. */
export interface PartyAnswer {
  readonly party: AnsweringParty
  readonly state: AnswerState
}

const levels: Readonly<Record<AnswerState, Level>> = {
  WAITING: 'plan',
  CONFIRMED: 'ok',
  QUESTION: 'urgent',
  DECLINED: 'over',
}

/** The level by which an answer is drawn: what waits, what is settled, what needs somebody. */
export const answerLevel = (state: AnswerState): Level => levels[state]

const order: readonly AnsweringParty[] = ['LAKARMEDVERKAN', 'RECEIVING_UNIT', 'MUNICIPALITY']

/** The answers in the order in which they are always shown (M4). */
export const inOrder = <Answer extends PartyAnswer>(answers: readonly Answer[]): readonly Answer[] =>
  [...answers].sort((a, b) => order.indexOf(a.party) - order.indexOf(b.party))

/** How one party has answered; null when it is not asked. */
export const answerOf = (answers: readonly PartyAnswer[], party: AnsweringParty): AnswerState | null =>
  answers.find((answer) => answer.party === party)?.state ?? null

/** `Läkarmedverkan ja`, `Vårdcentralen väntar`. */
export const answerText = (answer: PartyAnswer, words: Words): string =>
  words(`worklist.answer.${answer.state}`, { party: words(`worklist.answer.${answer.party}`) })

const weight: Readonly<Record<AnswerState, number>> = { DECLINED: 0, QUESTION: 1, WAITING: 2, CONFIRMED: 3 }

/**
 * The answer that needs somebody most, and the others after it: a no before a question before silence. The municipality's
 * comes after the others' of the same kind, since it never blocks (M4).
 */
export const byNeed = <Answer extends PartyAnswer>(answers: readonly Answer[]): readonly Answer[] =>
  [...inOrder(answers)].sort((a, b) => weight[a.state] - weight[b.state])
