import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'
import type { CareHomeRefusal } from './refusals.ts'

/** A care-home assignment (tilläggsavtal): a vårdcentral's doctors for one care home, civil days, the last one included (A1). */
export type Assignment = {
  readonly id: string
  readonly unitId: string
  readonly validFrom: CivilDate
  /** Null: it renews itself each New Year. */
  readonly validTo: CivilDate | null
}

/** The assignment of a care home on a day; there is never more than one. */
export const assignmentOn = <A extends Assignment>(all: readonly A[], day: CivilDate): A | undefined =>
  all.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))

/**
 * The calendar year for which an assignment is renewed on a day (A1): renewal is derived, nobody renews by hand.
 * @returns null before it begins and after it has ended
 */
export const renewedFor = (
  { validFrom, validTo }: Pick<Assignment, 'validFrom' | 'validTo'>,
  day: CivilDate,
): { readonly from: CivilDate; readonly to: CivilDate } | null => {
  if (day < validFrom || (validTo !== null && day > validTo)) return null
  const year = day.slice(0, 4)
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return { from: validFrom > first ? validFrom : first, to: validTo !== null && validTo < last ? validTo : last }
}

const overlaps = (a: Pick<Assignment, 'validFrom' | 'validTo'>, from: CivilDate, to: CivilDate | null): boolean =>
  (to === null || a.validFrom <= to) && (a.validTo === null || from <= a.validTo)

/** The region gives a vårdcentral the assignment for a care home, from a day; never two at once (A1). */
export const decideAssign = (
  facts: {
    /** Null: no such unit. */
    readonly unit: { readonly id: string; readonly kind: UnitKind } | null
    readonly assignments: readonly (Assignment & { readonly unitName: string })[]
  },
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate | null },
): Decision<null, CareHomeRefusal> => {
  if (facts.unit?.kind !== 'VARDCENTRAL') return refused('UNKNOWN_UNIT', ['unitId'])
  if (to !== null && to < from) return refused('ASSIGNMENT_ENDS_FIRST', ['to'])
  const other = facts.assignments.find((one) => overlaps(one, from, to))
  return other
    ? refused('ASSIGNMENT_OVERLAPS', ['from'], { unit: other.unitName, date: other.validFrom })
    : decided(null)
}

/** The region ends an assignment from the day after its last one, with a reason; not before it began (A1, G4). */
export const decideEndAssignment = (
  assignment: Assignment,
  { to }: { readonly to: CivilDate },
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  const { validFrom, validTo } = assignment
  if (validTo !== null && validTo < today) return refused('ASSIGNMENT_ENDED')
  return to < validFrom ? refused('ASSIGNMENT_ENDS_FIRST', ['to'], { date: validFrom }) : decided(null)
}
