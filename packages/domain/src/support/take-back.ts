import { type Decision, decided, refused } from '../result.ts'
import type { AnsweringParty, AnswerState } from './status.ts'
import { isConfirmed, type SupportPatch, type SupportState } from './support.ts'

/** What an answer put in place of, and whether the support started by it. */
export type GivenAnswer = {
  readonly party: AnsweringParty
  readonly before: AnswerState
  readonly lmPhysicianBefore: string | null
  readonly started: boolean
}

/**
 * A party takes its answer to a plan back a moment after it was given (promise 12): the plan is as it was before. An answer
 * by which the support started, and the responsibility moved, binds (M5).
 */
export const decideTakeBackAnswer = (
  support: Pick<SupportState, 'status' | 'answers'>,
  given: GivenAnswer,
): Decision<{ readonly patch: SupportPatch }, 'UNDO_NOT_POSSIBLE'> => {
  if (given.started) return refused('UNDO_NOT_POSSIBLE')
  // Asked anew while the support runs: nothing but the answer was changed (M12).
  if (support.status !== 'PLANNED' && support.status !== 'CONFIRMED') return decided({ patch: {} })
  const answers = support.answers.map((one) => (one.party === given.party ? { ...one, state: given.before } : one))
  const status = isConfirmed(answers) ? 'CONFIRMED' : 'PLANNED'
  return decided({ patch: { status, lmPhysicianId: given.lmPhysicianBefore } })
}
