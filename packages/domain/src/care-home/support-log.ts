import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate, Instant } from '../time/civil.ts'
import type { Assignment } from './assignment.ts'
import type { CareHomeRefusal } from './refusals.ts'
import type { Parties } from './terms.ts'

/** What the vårdcentral's doctors give the staff of a care home: advice (konsultativt stöd), or training (utbildande insats) (A5). */
export const supportKinds = ['CONSULTATION', 'EDUCATION'] as const
export type SupportKind = (typeof supportKinds)[number]

export const duties = ['REGION', 'MUNICIPALITY'] as const
/** Whose duty it was (A5). */
export type Duty = (typeof duties)[number]

/**
 * Whose duty an effort was (A5): advice is the vårdcentral's; the municipality trains its own staff, and the region answers for
 * training only where a physician's competence was needed.
 */
export const dutyOf = (kind: SupportKind, physicianNeeded: boolean): Duty =>
  kind === 'CONSULTATION' || physicianNeeded ? 'REGION' : 'MUNICIPALITY'

/** A day within an assignment that is not ahead; the path of the day is `heldOn`. */
const dayFault = (assignment: Assignment, heldOn: CivilDate, today: CivilDate) => {
  const { validFrom, validTo } = assignment
  if (heldOn > today) return refused('MEETING_IN_FUTURE', ['heldOn'])
  const outside = heldOn < validFrom || (validTo !== null && heldOn > validTo)
  return outside ? refused('MEETING_OUTSIDE_ASSIGNMENT', ['heldOn'], { date: validFrom }) : null
}

/** Either party logs what was given, with whose duty it was (A5). */
export const decideLogSupport = (
  { parties, assignment }: { readonly parties: Parties; readonly assignment: Assignment },
  {
    heldOn,
    kind,
    physicianNeeded,
  }: { readonly heldOn: CivilDate; readonly kind: SupportKind; readonly physicianNeeded: boolean },
  actorUnitId: string,
  today: CivilDate,
): Decision<{ readonly duty: Duty }, CareHomeRefusal> => {
  if (![parties.vardcentralId, parties.municipalId].includes(actorUnitId)) return refused('NOT_THE_COUNTERPART')
  return dayFault(assignment, heldOn, today) ?? decided({ duty: dutyOf(kind, physicianNeeded) })
}

/** Who logged it strikes it, once, with a reason (G4). */
export const decideStrikeSupport = (
  entry: { readonly unitId: string; readonly struckAt: Instant | null },
  actorUnitId: string,
): Decision<null, CareHomeRefusal> => {
  if (entry.unitId !== actorUnitId) return refused('ENTRY_OF_ANOTHER_UNIT')
  return entry.struckAt === null ? decided(null) : refused('ENTRY_STRUCK')
}
