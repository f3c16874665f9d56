import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate } from '../time/civil.ts'
import { longestAheadDays } from './shift.ts'

export const memberRefusals = [
  'NOT_A_PHONE',
  'MEMBER_DAY_PASSED',
  'MEMBER_TOO_FAR',
  'NOT_A_CANDIDATE',
  'NUMBER_THE_SAME',
  'MEMBER_HAS_SHIFTS',
  'NOT_A_MEMBER_THEN',
] as const
export type MemberRefusal = (typeof memberRefusals)[number]

/** The phone that somebody of a line answers, from a day on, until another day that is no longer part of it. */
export type DatedNumber = { readonly phone: string; readonly from: CivilDate; readonly to: CivilDate | null }

const holdsOn =
  (day: CivilDate) =>
  ({ from, to }: DatedNumber): boolean =>
    from <= day && (to === null || day < to)

/**
 * Somebody takes part in a line from a day, or answers another phone from then on (O1). What was decided for later days falls
 * away. The phone of a day that has been is never changed: it was shown.
 */
export const decideSetNumber = (
  { numbers, isCandidate }: { readonly numbers: readonly DatedNumber[]; readonly isCandidate: boolean },
  { phone, from }: Pick<DatedNumber, 'phone' | 'from'>,
  today: CivilDate,
): Decision<null, MemberRefusal> => {
  if (from < today) return refused('MEMBER_DAY_PASSED', ['from'])
  if (from > addDays(today, longestAheadDays)) return refused('MEMBER_TOO_FAR', ['from'])
  const held = numbers.find(holdsOn(from))
  if (held === undefined && !isCandidate) return refused('NOT_A_CANDIDATE', ['personId'])
  return held?.phone === phone && held.to === null ? refused('NUMBER_THE_SAME', ['phone']) : decided(null)
}

/** Somebody leaves a line after a day (O1): not while shifts remain, which would answer with a phone that is closed. */
export const decideEndMember = (
  { numbers, shiftAfter }: { readonly numbers: readonly DatedNumber[]; readonly shiftAfter: CivilDate | null },
  { lastDay }: { readonly lastDay: CivilDate },
  today: CivilDate,
): Decision<null, MemberRefusal> => {
  if (lastDay < today) return refused('MEMBER_DAY_PASSED', ['lastDay'])
  if (!numbers.some(holdsOn(lastDay))) return refused('NOT_A_MEMBER_THEN', ['lastDay'])
  return shiftAfter === null ? decided(null) : refused('MEMBER_HAS_SHIFTS', ['lastDay'], { date: shiftAfter })
}
