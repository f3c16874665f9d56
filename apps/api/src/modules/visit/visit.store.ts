import type { CodeSystem } from '@lih/domain/clinical-code/code'
import type { LivingSituation } from '@lih/domain/patient/kinds'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type {
  ConsultDeclineReason,
  VisitCancelReason,
  VisitMode,
  VisitOccasion,
  VisitProfession,
  VisitStatus,
  VisitUrgency,
} from '@lih/domain/visit/kinds'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { visit, visitCode, visitRevision } from '../../db/tables/visit.ts'

export type CodeJson = {
  readonly system: CodeSystem
  readonly code: string
  readonly display: string
  readonly verified: boolean
}

type RevisionJson = {
  readonly version: number
  readonly reason: string
  readonly recordedAt: Instant
  readonly recordedBy: PersonJson | null
  readonly content: unknown
}

export type VisitRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly status: VisitStatus
  readonly pausedAt: Instant | null
  readonly unit: UnitJson
  readonly profession: VisitProfession
  readonly person: PersonJson | null
  readonly mode: VisitMode
  readonly occasion: VisitOccasion
  readonly urgency: VisitUrgency
  readonly reason: string
  readonly plannedAt: Instant | null
  readonly minutes: number
  readonly seriesId: string | null
  readonly roundId: string | null
  readonly supportId: string | null
  readonly enteredUnit: UnitJson
  readonly enteredAt: Instant
  readonly enteredBy: PersonJson
  readonly wishedOn: CivilDate | null
  readonly answeredAt: Instant | null
  readonly answeredBy: PersonJson | null
  readonly declineReason: ConsultDeclineReason | null
  readonly answerText: string | null
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  readonly withNurse: boolean | null
  readonly findings: string | null
  readonly assessment: string | null
  readonly plan: string | null
  readonly sipNeeded: boolean
  /** It was a SIP meeting, or a part of one (A8). */
  readonly sip: boolean
  readonly documentedAt: Instant | null
  readonly documentedBy: PersonJson | null
  /** When what was written without network arrived; null: it was written here. */
  readonly receivedAt: Instant | null
  readonly cancelledAt: Instant | null
  readonly cancelledBy: PersonJson | null
  readonly cancelReason: VisitCancelReason | null
  readonly cancelText: string | null
  readonly struckAt: Instant | null
  readonly struckBy: PersonJson | null
  readonly struckReason: string | null
  /** Where the patient lives, or lived, at the time of the visit (M1): the place, never typed. */
  readonly home: { readonly kind: LivingSituation; readonly place: string | null } | null
  /** Enrolled in municipal health care at that time (R1). */
  readonly enrolled: boolean
  readonly codes: readonly CodeJson[]
  /** Oldest first. */
  readonly revisions: readonly RevisionJson[]
}

const codesJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('system', k.system, 'code', k.code, 'display', c.display,
      'verified', c.verified_on is not null) order by k.position), '[]')
    from visit_code k join clinical_code c on c.system = k.system and c.code = k.code where k.visit_id = v.id)`

const revisionsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('version', w.version, 'reason', w.reason, 'recordedAt', w.recorded_at,
      'recordedBy', ${personJson(tx, 'w.recorded_by')}, 'content', w.content) order by w.version), '[]')
    from visit_revision w where w.visit_id = v.id)`

/** When the visit `v` is, was, or should be. */
export const visitTime = ({ sql, now }: Statements): Fragment =>
  sql`coalesce(v.started_at, v.planned_at, ${now}::timestamptz)`

/** The visit `v`, whole. */
const visitJson = (tx: Statements): Fragment => tx.sql`
  jsonb_build_object('id', v.id, 'version', v.version, 'patientId', v.patient_id, 'status', v.status, 'pausedAt', v.paused_at,
    'unit', ${unitJson(tx, 'v.unit_id')}, 'profession', v.profession, 'person', ${personJson(tx, 'v.person_id')},
    'mode', v.mode, 'occasion', v.occasion, 'urgency', v.urgency, 'reason', v.reason, 'plannedAt', v.planned_at,
    'minutes', v.minutes, 'seriesId', v.series_id, 'roundId', v.round_id, 'supportId', v.support_id,
    'enteredUnit', ${unitJson(tx, 'v.entered_unit_id')}, 'enteredAt', v.entered_at, 'enteredBy', ${personJson(tx, 'v.entered_by')},
    'wishedOn', v.wished_on, 'answeredAt', v.answered_at, 'answeredBy', ${personJson(tx, 'v.answered_by')},
    'declineReason', v.decline_reason, 'answerText', v.answer_text)
  || jsonb_build_object('startedAt', v.started_at, 'endedAt', v.ended_at, 'withNurse', v.with_nurse, 'findings', v.findings,
    'assessment', v.assessment, 'plan', v.plan, 'sipNeeded', v.sip_needed, 'sip', v.sip, 'documentedAt', v.documented_at,
    'documentedBy', ${personJson(tx, 'v.documented_by')}, 'receivedAt', v.received_at, 'cancelledAt', v.cancelled_at,
    'cancelledBy', ${personJson(tx, 'v.cancelled_by')}, 'cancelReason', v.cancel_reason, 'cancelText', v.cancel_text,
    'struckAt', v.struck_at, 'struckBy', ${personJson(tx, 'v.struck_by')}, 'struckReason', v.struck_reason,
    'home', (select json_build_object('kind', l.kind, 'place', l.place) from living_situation l
      where l.patient_id = v.patient_id and l.period @> ${visitTime(tx)}),
    'enrolled', exists (select from municipal_care e where e.patient_id = v.patient_id and e.period @> ${visitTime(tx)}),
    'codes', ${codesJson(tx)}, 'revisions', ${revisionsJson(tx)})`

export const findVisit = async (tx: Statements, id: string): Promise<VisitRow | undefined> => {
  const [found] = await tx.sql<{ visit: VisitRow }[]>`select ${visitJson(tx)} as visit from visit v where v.id = ${id}`
  return found && withInstants(found.visit)
}

/** All of the patient's, the latest first. */
export const visitsOfPatient = async (tx: Statements, patientId: string): Promise<readonly VisitRow[]> => {
  const [found] = await tx.sql<{ visits: VisitRow[] }[]>`
    select coalesce(jsonb_agg(${visitJson(tx)} order by ${visitTime(tx)} desc, v.id desc), '[]') as visits
    from visit v where v.patient_id = ${patientId}`
  return found ? withInstants(found.visits) : []
}

type Columns = typeof visit.$inferInsert
export type NewVisit = Omit<Columns, 'id' | 'version' | 'enteredUnitId' | 'enteredAt' | 'enteredBy' | 'recordedAt'>

/** @returns the id of the visit, entered by the actor */
export const insertVisit = async (tx: Tx, values: NewVisit): Promise<string> => {
  const { actor, now } = tx
  const by = { enteredUnitId: actor.unitId, enteredAt: now, enteredBy: actor.personId }
  const [row] = await tx.rows<{ id: string }>(
    build
      .insert(visit)
      .values({ ...values, ...by })
      .returning({ id: visit.id }),
  )
  if (!row) throw new Error('the visit was not stored')
  return row.id
}

type Versioned = Pick<VisitRow, 'id' | 'version'>

/** @returns false when somebody else has changed the visit since `version` was read */
export const patchVisit = async (
  tx: Statements,
  { id, version }: Versioned,
  patch: Partial<NewVisit>,
): Promise<boolean> => {
  const query = build.update(visit).set({ ...patch, version: raw`version + 1` })
  const mine = and(eq(visit.id, id), eq(visit.version, version))
  return (await tx.rows(query.where(mine).returning({ id: visit.id }))).length === 1
}

/** The codes of a visit are those given, in their order; what stood before is kept in a revision by the caller (G4). */
export const replaceCodes = async (
  tx: Statements,
  { id, patientId }: Pick<VisitRow, 'id' | 'patientId'>,
  codes: readonly { readonly system: CodeSystem; readonly code: string }[],
): Promise<void> => {
  await tx.sql`delete from visit_code where visit_id = ${id}`
  if (codes.length === 0) return
  const rows = codes.map((code, position) => ({ ...code, visitId: id, patientId, position }))
  await tx.write(build.insert(visitCode).values(rows))
}

/** Keeps what stood in a visit, and why it is corrected (G4). */
export const insertRevision = (tx: Statements, row: VisitRow, reason: string): Promise<void> => {
  const { revisions: _, ...content } = row
  const { id: visitId, patientId, version } = row
  return tx.write(build.insert(visitRevision).values({ visitId, patientId, version, content, reason }))
}

/** Calls off what comes after it in the same series. @returns how many */
export const cancelFollowing = async (
  { sql, now, actor }: Tx,
  { seriesId, plannedAt }: Pick<VisitRow, 'seriesId' | 'plannedAt'>,
  { reason, text }: { readonly reason: VisitCancelReason; readonly text: string | null },
): Promise<number> => {
  if (seriesId === null || plannedAt === null) return 0
  const rows = await sql`
    update visit set status = 'CANCELLED', cancel_reason = ${reason}, cancel_text = ${text}, cancelled_at = ${now},
      cancelled_by = ${actor.personId}, paused_at = null, version = version + 1
    where series_id = ${seriesId} and status = 'PLANNED' and planned_at > ${plannedAt}::timestamptz returning id`
  return rows.length
}
