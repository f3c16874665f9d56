import type { CodeFacts } from '../clinical-code/code.ts'
import { codesFault } from '../clinical-code/code.ts'
import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { civilDateOf, type Instant } from '../time/civil.ts'
import type { VisitMode, VisitProfession } from './kinds.ts'
import { type Performer, professionOf, type SupportSpan, supportAt } from './plan.ts'
import { stepOf, type VisitRefusal, type VisitState } from './visit.ts'

/** A visit that lasts longer was typed wrong. */
const longestVisitHours = 12

export type RecordFacts = {
  /** Null: it was never planned. */
  readonly visit: VisitState | null
  readonly deceasedAt: Instant | null
  /** Inpatient stays, as spans. */
  readonly stays: readonly { readonly from: Instant; readonly to: Instant | null }[]
  readonly supports: readonly SupportSpan[]
  readonly performer: Performer
  readonly unit: { readonly id: string; readonly kind: UnitKind }
  readonly codes: CodeFacts
}

export type Recorded = {
  readonly mode: VisitMode
  readonly startedAt: Instant
  readonly endedAt: Instant
  readonly codes: readonly { readonly system: string; readonly code: string }[]
  /** Why what was written is written anew; null the first time. */
  readonly correction: string | null
}

const timesFault = ({ deceasedAt, stays }: RecordFacts, { mode, startedAt, endedAt }: Recorded, now: Instant) => {
  if (startedAt > now) return refused('IN_FUTURE', ['startedAt'])
  if (endedAt > now) return refused('IN_FUTURE', ['endedAt'])
  if (endedAt < startedAt) return refused('VISIT_ENDS_BEFORE_START', ['endedAt'])
  if (Date.parse(endedAt) - Date.parse(startedAt) > longestVisitHours * 3_600_000) {
    return refused('VISIT_TOO_LONG', ['endedAt'], { hours: longestVisitHours })
  }
  if (deceasedAt !== null && startedAt > deceasedAt) return refused('PATIENT_DECEASED', ['startedAt'])
  // Nobody is at home while on a ward; a call or a video may well reach the ward.
  const away = stays.some(({ from, to }) => from <= startedAt && (to === null || startedAt < to))
  return mode === 'PHYSICAL' && away ? refused('PATIENT_ADMITTED', ['startedAt']) : null
}

// The on-call doctor has no portal here: those who were there write down what was done, and need not know who it was.
const performerFault = ({ unit, performer }: RecordFacts, actorUnitId: string) => {
  if (unit.kind === 'ON_CALL') return null
  if (unit.id !== actorUnitId) return refused('VISIT_OF_ANOTHER_UNIT', ['unitId'])
  return performer.personId === null ? refused('PERFORMER_REQUIRED', ['personId']) : null
}

/**
 * What was done is written down: of a planned or started visit, of one that was never planned, or anew with the reason for
 * the correction (V1, G4).
 */
export const decideRecordVisit = (
  facts: RecordFacts,
  command: Recorded,
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly profession: VisitProfession; readonly supportId: string | null }, VisitRefusal> => {
  const { visit, deceasedAt, unit } = facts
  const step = visit === null ? null : stepOf({ visit, deceasedAt }, 'RECORD', actorUnitId)
  if (step !== null && !step.ok) return step
  if (visit !== null && visit.documentedAt !== null && command.correction === null) {
    return refused('CORRECTION_REASON_REQUIRED', ['correction'])
  }
  const fault = performerFault(facts, actorUnitId) ?? timesFault(facts, command, now)
  if (fault !== null) return fault
  const profession = unit.kind === 'ON_CALL' ? 'PHYSICIAN' : professionOf(facts.performer)
  if (profession === null) return refused('PERFORMER_NOT_AT_UNIT', ['personId'])
  const codes = codesFault(command.codes, facts.codes, civilDateOf(command.startedAt))
  return codes ?? decided({ profession, supportId: supportAt(facts.supports, unit.id, command.startedAt) })
}
