import { type Decision, decided, refused } from '../result.ts'
import type { CareHomeRefusal } from './refusals.ts'

export type WishFacts = {
  /** The care home in which the patient lives now; null: none that is known here. */
  readonly careHomeId: string | null
  /** The vårdcentral with the home's assignment now; null: none has it. */
  readonly assignedUnitId: string | null
  readonly listedUnitId: string | null
  readonly hasWish: boolean
}

/**
 * A resident who is listed elsewhere asks for the doctors of the vårdcentral that has the home's assignment (A11): from then on
 * the resident counts in what that vårdcentral owes each resident.
 */
export const decideNoteWish = (facts: WishFacts): Decision<{ readonly careHomeId: string }, CareHomeRefusal> => {
  const { careHomeId, assignedUnitId, listedUnitId, hasWish } = facts
  if (careHomeId === null) return refused('NOT_A_RESIDENT')
  if (assignedUnitId === null) return refused('NO_ASSIGNMENT')
  if (listedUnitId === assignedUnitId) return refused('WISH_LISTED')
  return hasWish ? refused('WISH_NOTED') : decided({ careHomeId })
}

/** The resident does not wish it any more (A11). */
export const decideEndWish = ({ hasWish }: Pick<WishFacts, 'hasWish'>): Decision<null, CareHomeRefusal> =>
  hasWish ? decided(null) : refused('WISH_NONE')
