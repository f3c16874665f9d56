import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate, Instant } from '../time/civil.ts'
import { type Assignment, assignmentOn } from './assignment.ts'
import type { CareHomeRefusal } from './refusals.ts'

/** What the vårdcentral and the care home agree on (komma överens): dialogue (A3), acute contact path (A4). */
export const termKinds = ['DIALOGUE', 'ACUTE_PATH'] as const
export type TermKind = (typeof termKinds)[number]

/** In which form the doctor and the municipality's staff speak (A3); never mixed in words. */
export const dialogueModes = ['PHYSICAL', 'VIDEO', 'PHONE'] as const
export type DialogueMode = (typeof dialogueModes)[number]

export type Term = {
  readonly id: string
  readonly kind: TermKind
  /** Whose proposal it is. */
  readonly proposedUnitId: string
  readonly proposedAt: Instant
  readonly agreedAt: Instant | null
  readonly declinedAt: Instant | null
}

/** The two who agree: the vårdcentral and the municipality's health care at the home. */
export type Parties = { readonly vardcentralId: string; readonly municipalId: string }

const isParty = ({ vardcentralId, municipalId }: Parties, unitId: string): boolean =>
  unitId === vardcentralId || unitId === municipalId

const isOpen = ({ agreedAt, declinedAt }: Term): boolean => agreedAt === null && declinedAt === null

/** What is agreed now: of each kind the latest that both stand for; what is only proposed does not hold (A3, A4). */
export const agreedTerm = <T extends Term>(terms: readonly T[], kind: TermKind): T | undefined =>
  terms
    .filter((one) => one.kind === kind && one.agreedAt !== null)
    .toSorted((a, b) => (b.agreedAt ?? '').localeCompare(a.agreedAt ?? ''))[0]

/** What is proposed and waits for the other. */
export const openTerm = <T extends Term>(terms: readonly T[], kind: TermKind): T | undefined =>
  terms.find((one) => one.kind === kind && isOpen(one))

/** Either party proposes; one proposal of a kind at a time, and only while the assignment is in force (A3, A4). */
export const decideProposeTerm = (
  facts: { readonly parties: Parties; readonly assignment: Assignment; readonly terms: readonly Term[] },
  kind: TermKind,
  actorUnitId: string,
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  if (!isParty(facts.parties, actorUnitId)) return refused('NOT_THE_COUNTERPART')
  const over = facts.assignment.validTo !== null && facts.assignment.validTo < today
  if (over) return refused('ASSIGNMENT_OVER')
  return openTerm(facts.terms, kind) ? refused('TERM_PROPOSED_ALREADY') : decided(null)
}

/** The other party agrees, or declines with a reason; nobody agrees with themselves (A3, A4). */
export const decideAnswerTerm = (
  { parties, term }: { readonly parties: Parties; readonly term: Term },
  { agree, reason }: { readonly agree: boolean; readonly reason: string | null },
  actorUnitId: string,
): Decision<null, CareHomeRefusal> => {
  if (!isParty(parties, actorUnitId)) return refused('NOT_THE_COUNTERPART')
  if (!isOpen(term)) return refused('PROPOSAL_ANSWERED')
  if (term.proposedUnitId === actorUnitId) return refused('OWN_PROPOSAL')
  return agree || reason !== null ? decided(null) : refused('REASON_REQUIRED', ['reason'])
}

/** The vårdcentral names its main responsible physician for the home (A2): its own matter, while it has the assignment. */
export const decideNamePhysician = (
  assignment: Assignment,
  isPhysicianThere: boolean,
  actorUnitId: string,
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  if (assignment.unitId !== actorUnitId) return refused('NOT_THE_COUNTERPART')
  if (assignmentOn([assignment], today) === undefined && assignment.validFrom <= today)
    return refused('ASSIGNMENT_OVER')
  return isPhysicianThere ? decided(null) : refused('UNKNOWN_UNIT', ['physicianId'])
}
