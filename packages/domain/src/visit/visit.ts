import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, type Refusal, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import type { VisitEvent, VisitMode, VisitProfession, VisitStatus } from './kinds.ts'
import { visitEvents } from './kinds.ts'

export const visitRefusals = [
  'PATIENT_DECEASED',
  'PATIENT_ADMITTED',
  'VISIT_CLOSED',
  'VISIT_PAUSED',
  'NOT_YOUR_VISIT',
  'VISIT_OF_ANOTHER_UNIT',
  'NOTHING_TO_UNDO',
  'IN_FUTURE',
  'VISIT_ENDS_BEFORE_START',
  'VISIT_TOO_LONG',
  'PLANNED_IN_PAST',
  'PLANNED_TOO_FAR',
  'TIME_REQUIRED',
  'PERFORMER_REQUIRED',
  'PERFORMER_NOT_AT_UNIT',
  'CODE_UNKNOWN',
  'CODE_NOT_VALID',
  'CODE_TWICE',
  'CORRECTION_REASON_REQUIRED',
  'REASON_REQUIRED',
  'PATIENT_NOT_ENROLLED',
  'SUPPORT_RUNS',
  'NO_CONSULT_UNIT',
  'VISIT_REQUEST_OPEN',
  'NOT_SAME_HOME',
] as const
export type VisitRefusal = (typeof visitRefusals)[number]

/** A visit (läkarinsats) as the decisions see it (V1). */
export type VisitState = {
  readonly id: string
  readonly patientId: string
  readonly version: number
  readonly status: VisitStatus
  /** Since when a stay keeps it waiting (M22). */
  readonly pausedAt: Instant | null
  readonly unitId: string
  readonly unitKind: UnitKind
  /** Whose staff entered it; a visit by the on-call doctor is entered by those who were there. */
  readonly enteredUnitId: string
  readonly profession: VisitProfession
  readonly personId: string | null
  readonly mode: VisitMode
  readonly plannedAt: Instant | null
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  /** When its outcome was first written down. */
  readonly documentedAt: Instant | null
  readonly supportId: string | null
}

/** From which status what leads where. What is not named is refused (VISIT_CLOSED). */
export const visitTransitions = {
  REQUESTED: { ACCEPT: 'PLANNED', DECLINE: 'DECLINED', CANCEL: 'CANCELLED' },
  DECLINED: {},
  PLANNED: { REPLAN: 'PLANNED', START: 'STARTED', RECORD: 'DONE', CANCEL: 'CANCELLED' },
  STARTED: { FINISH: 'DONE', RECORD: 'DONE', UNDO: 'PLANNED' },
  DONE: { RECORD: 'DONE', UNDO: 'STARTED', STRIKE: 'STRUCK' },
  CANCELLED: {},
  STRUCK: {},
} as const satisfies Record<VisitStatus, Partial<Record<VisitEvent, VisitStatus>>>

const nextStatus = (status: VisitStatus, event: VisitEvent): VisitStatus | undefined => {
  const from: Partial<Record<VisitEvent, VisitStatus>> = visitTransitions[status]
  return from[event]
}

/** Whose visit it is to act on: the performer's; what was asked for is called off by the unit that asked (V1, M14). */
const isOwn = (visit: VisitState, event: VisitEvent, unitId: string): boolean => {
  if (visit.status === 'REQUESTED' && event === 'CANCEL') return visit.enteredUnitId === unitId
  return visit.unitId === unitId || (visit.unitKind === 'ON_CALL' && visit.enteredUnitId === unitId)
}

/** What waits for the patient's return begins only then; its outcome may be written, since it may have been before (M22). */
const heldUp: readonly VisitEvent[] = ['START', 'ACCEPT']

/** A patient who has died is visited no more; what was done before is still written down. */
const forTheLiving: readonly VisitEvent[] = ['START', 'ACCEPT', 'REPLAN']

export type StepFacts = { readonly visit: VisitState; readonly deceasedAt: Instant | null }

/** Where the event leads, or why not: the part that every act on a visit has in common (V1). */
export const stepOf = (
  { visit, deceasedAt }: StepFacts,
  event: VisitEvent,
  unitId: string,
): Decision<VisitStatus, VisitRefusal> => {
  if (!isOwn(visit, event, unitId)) return refused('NOT_YOUR_VISIT')
  const next = nextStatus(visit.status, event)
  if (next === undefined) return refused('VISIT_CLOSED')
  if (deceasedAt !== null && forTheLiving.includes(event)) return refused('PATIENT_DECEASED')
  if (visit.pausedAt !== null && heldUp.includes(event)) return refused('VISIT_PAUSED')
  if (event === 'UNDO' && visit.documentedAt !== null) return refused('NOTHING_TO_UNDO')
  return decided(next)
}

type Touch = {
  readonly status: VisitStatus
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
}

/** "Starta", "Klart" and taking either back: one touch each, at the time of the touch (V1). */
export const decideTouch = (
  facts: StepFacts,
  event: 'START' | 'FINISH' | 'UNDO',
  unitId: string,
  now: Instant,
): Decision<Touch, VisitRefusal> => {
  const step = stepOf(facts, event, unitId)
  if (!step.ok) return step
  const { startedAt } = facts.visit
  switch (event) {
    case 'START':
      return decided({ status: step.changes, startedAt: now, endedAt: null })
    case 'FINISH':
      return decided({ status: step.changes, startedAt, endedAt: now })
    case 'UNDO':
      return decided({ status: step.changes, startedAt: step.changes === 'STARTED' ? startedAt : null, endedAt: null })
  }
}

/** What the unit may do with the visit now (V1). */
export const visitActs = (facts: StepFacts, unitId: string): readonly VisitEvent[] =>
  visitEvents.filter((event) => stepOf(facts, event, unitId).ok)

/** Why the unit may not; null when it may. */
export const stepRefusal = (facts: StepFacts, event: VisitEvent, unitId: string): Refusal<VisitRefusal> | null => {
  const step = stepOf(facts, event, unitId)
  return step.ok ? null : step.refusal
}
