import type { Action } from '@lih/domain/access/actions'
import { mayAtAll } from '@lih/domain/access/can'
import type { Instant } from '@lih/domain/time/civil'
import type { VisitEvent } from '@lih/domain/visit/kinds'
import { decideConsultRequest } from '@lih/domain/visit/plan'
import { type VisitState, visitActs } from '@lih/domain/visit/visit'
import type { Actor } from '../../context.ts'
import type { UnitRow } from '../../db/organisation.store.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { VisitRow } from './visit.store.ts'
import type { PatientVisits, Visit, VisitRevision } from './visit.types.ts'
import { isInpatient, supportRuns, type VisitFacts } from './visit-facts.store.ts'

/** The visit as the decisions see it. */
export const visitState = (row: VisitRow): VisitState => ({
  id: row.id,
  patientId: row.patientId,
  version: row.version,
  status: row.status,
  pausedAt: row.pausedAt,
  unitId: row.unit.id,
  unitKind: row.unit.kind,
  enteredUnitId: row.enteredUnit.id,
  profession: row.profession,
  personId: row.person?.id ?? null,
  mode: row.mode,
  plannedAt: row.plannedAt,
  startedAt: row.startedAt,
  endedAt: row.endedAt,
  documentedAt: row.documentedAt,
  supportId: row.supportId,
})

const actionOf: Readonly<Record<VisitEvent, Action>> = {
  ACCEPT: 'visit:answer',
  DECLINE: 'visit:answer',
  REPLAN: 'visit:plan',
  START: 'visit:record',
  FINISH: 'visit:record',
  UNDO: 'visit:record',
  RECORD: 'visit:record',
  CANCEL: 'visit:cancel',
  STRIKE: 'visit:strike',
}

const may = (actor: Actor, action: Action): boolean => mayAtAll(actor, action).effect !== 'DENY'

/** What the actor may do with the visit: its rule, and the access table (V1). */
export const actsOn = (visit: VisitState, deceasedAt: Instant | null, actor: Actor): readonly VisitEvent[] =>
  visitActs({ visit, deceasedAt }, actor.unitId).filter((event) => may(actor, actionOf[event]))

type Before = Pick<VisitRow, 'assessment' | 'plan' | 'findings'>

const revisionView = ({ content, ...revision }: VisitRow['revisions'][number]): VisitRevision => {
  const { assessment, plan, findings } = content as Before
  return { ...revision, assessment, plan, findings, content }
}

const visitView = (row: VisitRow, deceasedAt: Instant | null, actor: Actor): Visit => {
  const { home, unit, enteredUnit, revisions, ...rest } = row
  return {
    ...rest,
    unit: withParty(unit),
    enteredUnit: withParty(enteredUnit),
    homeKind: home?.kind ?? null,
    revisions: revisions.map(revisionView),
    acts: actsOn(visitState(row), deceasedAt, actor),
  }
}

type Read = {
  readonly patientId: string
  readonly rows: readonly VisitRow[]
  readonly facts: VisitFacts
  readonly performers: readonly UnitRow[]
}

/** A patient's visits, and what the actor may begin; the decision itself is asked whether a request is possible (M14). */
export const patientVisitsView = (
  { patientId, rows, facts, performers }: Read,
  actor: Actor,
  now: Instant,
): PatientVisits => {
  const { deceasedAt } = facts
  const asks = may(actor, 'visit:request')
  const request = decideConsultRequest({ ...facts, supportRuns: supportRuns(facts, now) })
  return {
    id: patientId,
    at: now,
    visits: rows.map((row) => visitView(row, deceasedAt, actor)),
    inpatient: isInpatient(facts),
    mayPlan: deceasedAt === null && may(actor, 'visit:plan'),
    mayRecord: may(actor, 'visit:record'),
    mayRequest: asks && request.ok,
    requestCode: asks && !request.ok ? request.refusal.code : null,
    performers: performers.map(withParty),
  }
}
