import type { Profession, UnitKind } from '../organisation/kinds.ts'
import { type Interval, responsibleAt, type Shift } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import { openSupportStatuses } from './status.ts'
import type { SupportPatch, SupportState } from './support.ts'

export const assignRefusals = [
  'ASSIGN_CLOSED',
  'ASSIGN_NOT_STAFF',
  'ASSIGN_SAME',
  'PHYSICIAN_REQUIRED',
  'NOT_A_PARTY',
] as const
export type AssignRefusal = (typeof assignRefusals)[number]

/** Who at a unit may hold a patient: a physician of Läkarmedverkan, anybody who works with patients at the receiving unit. */
export const assignableProfessions = (unitKind: UnitKind): readonly Profession[] => {
  switch (unitKind) {
    case 'LAKARMEDVERKAN':
      return ['PHYSICIAN']
    case 'VARDCENTRAL':
    case 'PSYCHIATRIC_CLINIC':
      return ['PHYSICIAN', 'NURSE', 'COORDINATOR']
    default:
      return []
  }
}

export type AssignFacts = {
  readonly support: SupportState
  readonly timeline: readonly Interval[]
  /** Whether the person holds such an assignment at the actor's unit now; true when nobody is named. */
  readonly isStaff: boolean
}

/** What an assignment changes: the support, and when it runs the physician who is responsible. */
export type AssignChanges = {
  readonly patch: SupportPatch
  readonly shift: Shift | null
  /** Who held it until now: what an undo goes back to. */
  readonly before: string | null
}

const isOpen = (support: SupportState): boolean => (openSupportStatuses as readonly string[]).includes(support.status)

/** The responsibility goes to another physician of the same unit, when it is this support that gave it (M7, M11). */
const shiftTo = ({ support, timeline }: AssignFacts, physicianId: string | null, now: Instant): Shift | null => {
  const held = responsibleAt(timeline, now)
  if (held?.unitId !== support.lmUnitId || held.sourceId !== support.id || held.physicianId === physicianId) return null
  return { at: now, unitId: support.lmUnitId, physicianId, reason: 'PHYSICIAN_CHANGED', sourceId: support.id }
}

const ofLm = (facts: AssignFacts, personId: string | null, now: Instant): Decision<AssignChanges, AssignRefusal> => {
  const { support } = facts
  // Before Läkarmedverkan has said yes a referral may lie with nobody; then there is always one named physician.
  if (personId === null && support.status !== 'PLANNED') return refused('PHYSICIAN_REQUIRED', ['personId'])
  const before = support.lmPhysicianId
  if (before === personId) return refused('ASSIGN_SAME', ['personId'])
  return decided({ patch: { lmPhysicianId: personId }, shift: shiftTo(facts, personId, now), before })
}

/**
 * Somebody takes a patient, or gives it to a colleague of the same unit: at Läkarmedverkan the support's named physician,
 * who is then the responsible one (M7, M11); at the receiving unit who handles what comes.
 * Refuses an ended or handed-over support, somebody who does not work there, and who holds it already.
 */
export const decideAssign = (
  facts: AssignFacts,
  { personId }: { readonly personId: string | null },
  unitId: string,
  now: Instant,
): Decision<AssignChanges, AssignRefusal> => {
  const { support } = facts
  const lm = support.lmUnitId === unitId
  if (!lm && support.receivingUnitId !== unitId) return refused('NOT_A_PARTY')
  if (!isOpen(support)) return refused('ASSIGN_CLOSED')
  if (!facts.isStaff) return refused('ASSIGN_NOT_STAFF', ['personId'])
  if (lm) return ofLm(facts, personId, now)
  const before = support.receivingAssigneeId
  if (before === personId) return refused('ASSIGN_SAME', ['personId'])
  return decided({ patch: { receivingAssigneeId: personId }, shift: null, before })
}
