import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, type Instant } from '../time/civil.ts'
import type { Assignment } from './assignment.ts'
import type { CareHomeRefusal } from './refusals.ts'

/** How far ahead a text may be proposed, in days; ours. */
const longestAheadDays = 400

/** That a version of the agreement's text holds for one assignment from a day: region and vårdcentral agree on it (A1). */
export type TextUse = {
  readonly id: string
  readonly textId: string
  /** With this text comes the raise of the new agreements (R2). */
  readonly raises: boolean
  readonly validFrom: CivilDate
  readonly agreedAt: Instant | null
  readonly declinedAt: Instant | null
}

const isOpen = ({ agreedAt, declinedAt }: TextUse): boolean => agreedAt === null && declinedAt === null

/** The text that holds on a day, of uses in any order: the latest that both have agreed on (A1). */
export const textOn = <U extends TextUse>(uses: readonly U[], day: CivilDate): U | undefined =>
  uses
    .filter(({ agreedAt, validFrom }) => agreedAt !== null && validFrom <= day)
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0]

/**
 * From when the raise counts (R2): the first day of the first text that carries it. A later text with the raise never adds
 * another one. Null: under texts without it.
 */
export const renewedFrom = (uses: readonly TextUse[]): CivilDate | null =>
  uses
    .filter(({ agreedAt, raises }) => agreedAt !== null && raises)
    .map(({ validFrom }) => validFrom)
    .toSorted()[0] ?? null

/** The region proposes that a text holds for an assignment from a day within it; one proposal at a time (A1). */
export const decideProposeText = (
  facts: { readonly assignment: Assignment; readonly uses: readonly TextUse[] },
  { textId, validFrom }: { readonly textId: string; readonly validFrom: CivilDate },
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  const { assignment, uses } = facts
  if (assignment.validTo !== null && assignment.validTo < today) return refused('ASSIGNMENT_OVER')
  if (uses.some(isOpen)) return refused('TEXT_PROPOSED_ALREADY')
  const last = assignment.validTo ?? addDays(today, longestAheadDays)
  if (validFrom < assignment.validFrom || validFrom > last)
    return refused('TEXT_OUTSIDE_ASSIGNMENT', ['validFrom'], { from: assignment.validFrom, lastDay: last })
  if (uses.some((one) => one.agreedAt !== null && one.validFrom === validFrom))
    return refused('TEXT_DAY_TAKEN', ['validFrom'])
  return textOn(uses, validFrom)?.textId === textId ? refused('TEXT_HOLDS_ALREADY', ['textId']) : decided(null)
}

/** The vårdcentral of the assignment agrees, or declines with a reason (A1). */
export const decideAnswerText = (
  facts: { readonly assignment: Assignment; readonly use: TextUse },
  { agree, reason }: { readonly agree: boolean; readonly reason: string | null },
  actorUnitId: string,
): Decision<null, CareHomeRefusal> => {
  if (facts.assignment.unitId !== actorUnitId) return refused('NOT_THE_COUNTERPART')
  if (!isOpen(facts.use)) return refused('PROPOSAL_ANSWERED')
  return agree || reason !== null ? decided(null) : refused('REASON_REQUIRED', ['reason'])
}
