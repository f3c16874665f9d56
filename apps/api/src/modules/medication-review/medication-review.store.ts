import type { ReviewFacts } from '@lih/domain/medication-review/due'
import type { MedicineChange } from '@lih/domain/medication-review/inputs'
import type { NeedKind, ReviewKind, ReviewParticipant } from '@lih/domain/medication-review/kinds'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { medicationNeed, medicationReview, medicationReviewRevision } from '../../db/tables/medication-review.ts'

type Struck = {
  readonly struckAt: Instant | null
  readonly struckBy: PersonJson | null
  readonly struckReason: string | null
}

type ReviewContent = {
  readonly kind: ReviewKind
  readonly heldOn: CivilDate
  readonly medicines: number
  readonly tookPart: readonly ReviewParticipant[]
  readonly summary: string
  readonly changes: readonly MedicineChange[]
  readonly followUpOn: CivilDate | null
  readonly followUp: string | null
  readonly inDepthBy: CivilDate | null
}

export type ReviewRow = ReviewContent &
  Struck & {
    readonly id: string
    readonly version: number
    readonly patientId: string
    readonly unit: UnitJson
    readonly physician: PersonJson
    readonly enteredAt: Instant
    readonly enteredBy: PersonJson
    readonly revisions: readonly {
      readonly version: number
      readonly reason: string
      readonly recordedAt: Instant
      readonly recordedBy: PersonJson | null
      readonly content: ReviewContent
    }[]
  }

export type NeedRow = Struck & {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly unit: UnitJson
  readonly kind: NeedKind
  readonly medicines: number | null
  readonly text: string | null
  readonly notedOn: CivilDate
  readonly notedBy: PersonJson
  readonly dueOn: CivilDate | null
}

const struck = (tx: Statements): Fragment => tx.sql`
  t.struck_at as "struckAt", ${personJson(tx, 't.struck_by')} as "struckBy", t.struck_reason as "struckReason"`

const reviewColumns = (tx: Statements): Fragment => tx.sql`
  t.id, t.version, t.patient_id as "patientId", ${unitJson(tx, 't.unit_id')} as unit, ${personJson(tx, 't.physician_id')} as physician,
  t.kind, t.held_on as "heldOn", t.medicines, t.took_part as "tookPart", t.summary, t.changes, t.follow_up_on as "followUpOn",
  t.follow_up as "followUp", t.in_depth_by as "inDepthBy", t.entered_at as "enteredAt", ${personJson(tx, 't.entered_by')} as "enteredBy",
  ${struck(tx)},
  (select coalesce(json_agg(json_build_object('version', v.version, 'reason', v.reason, 'recordedAt', v.recorded_at,
      'recordedBy', ${personJson(tx, 'v.recorded_by')}, 'content', v.content) order by v.version), '[]')
    from medication_review_revision v where v.review_id = t.id) as revisions`

const needColumns = (tx: Statements): Fragment => tx.sql`
  t.id, t.version, t.patient_id as "patientId", ${unitJson(tx, 't.unit_id')} as unit, t.kind, t.medicines, t.text,
  t.noted_on as "notedOn", ${personJson(tx, 't.noted_by')} as "notedBy", t.due_on as "dueOn", ${struck(tx)}`

export const findReview = async (tx: Statements, id: string): Promise<ReviewRow | undefined> => {
  const rows = await tx.sql<ReviewRow[]>`select ${reviewColumns(tx)} from medication_review t where t.id = ${id}`
  return withInstants(rows[0])
}

export const findNeed = async (tx: Statements, id: string): Promise<NeedRow | undefined> => {
  const rows = await tx.sql<NeedRow[]>`select ${needColumns(tx)} from medication_need t where t.id = ${id}`
  return rows[0]
}

/** Civil days [from, to) in Stockholm of the intervals that `from` names `i`. */
const daySpans = ({ sql }: Statements, from: Fragment): Fragment => sql`
  (select coalesce(json_agg(json_build_object('from', (lower(i.period) at time zone 'Europe/Stockholm')::date,
    'to', (upper(i.period) at time zone 'Europe/Stockholm')::date)), '[]') ${from})`

/** What the reckoning asks about the patient `p` (V3). */
export const reviewFactsJson = (tx: Statements): Fragment => {
  const { sql } = tx
  return sql`
    json_build_object('birthDate', p.birth_date, 'diedOn', (p.deceased_at at time zone 'Europe/Stockholm')::date,
      'careHome', ${daySpans(tx, sql`from living_situation i where i.patient_id = p.id and i.kind = 'CARE_HOME'`)},
      'homeCare', ${daySpans(
        tx,
        sql`from municipal_care i where i.patient_id = p.id and (i.basis = 'DECISION' or not exists (
        select from living_situation c where c.patient_id = p.id and c.kind = 'CARE_HOME' and c.period && i.period))`,
      )},
      'medicines', (select coalesce(json_agg(json_build_object('on', c.day, 'count', c.count) order by c.day, c.at), '[]') from (
        select n.noted_on as day, n.noted_at as at, n.medicines as count from medication_need n
          where n.patient_id = p.id and n.kind = 'MEDICINES' and n.struck_at is null
        union all select v.held_on, v.entered_at, v.medicines from medication_review v
          where v.patient_id = p.id and v.struck_at is null) c),
      'suspicions', (select coalesce(json_agg(json_build_object('on', n.noted_on, 'by', n.due_on)), '[]') from medication_need n
        where n.patient_id = p.id and n.kind = 'SUSPICION' and n.struck_at is null),
      'reviews', (select coalesce(json_agg(json_build_object('on', v.held_on, 'kind', v.kind, 'inDepthBy', v.in_depth_by)), '[]')
        from medication_review v where v.patient_id = p.id and v.struck_at is null)) as facts`
}

export type PatientMedicationRows = {
  readonly facts: ReviewFacts
  readonly deceasedAt: Instant | null
  readonly reviews: readonly ReviewRow[]
  readonly needs: readonly NeedRow[]
}

/** Everything about the medication reviews of an opened patient, the latest first. */
export const medicationOfPatient = async (tx: Statements, patientId: string): Promise<PatientMedicationRows> => {
  const { sql } = tx
  const [row] = await sql<PatientMedicationRows[]>`
    select ${reviewFactsJson(tx)}, p.deceased_at,
      (select coalesce(json_agg(r order by r."heldOn" desc, r."enteredAt" desc), '[]') from (
        select ${reviewColumns(tx)} from medication_review t where t.patient_id = p.id) r) as reviews,
      (select coalesce(json_agg(n order by n."notedOn" desc, n.id desc), '[]') from (
        select ${needColumns(tx)} from medication_need t where t.patient_id = p.id) n) as needs
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row)
}

export const getRecordFacts = async ({ sql }: Statements, patientId: string) => {
  const [row] = await sql<{ birthDate: CivilDate; deceasedAt: Instant | null }[]>`
    select birth_date, deceased_at from patient where id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return row
}

type NewReview = Pick<
  typeof medicationReview.$inferInsert,
  | 'patientId'
  | 'physicianId'
  | 'kind'
  | 'heldOn'
  | 'medicines'
  | 'tookPart'
  | 'summary'
  | 'changes'
  | 'followUpOn'
  | 'followUp'
  | 'inDepthBy'
>

/** @returns the id of the review, entered now by the actor's unit */
export const insertReview = async (tx: Tx, values: NewReview): Promise<string> => {
  const { actor, now } = tx
  const by = { unitId: actor.unitId, enteredAt: now, enteredBy: actor.personId }
  const query = build.insert(medicationReview).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: medicationReview.id }))
  if (!row) throw new Error('the review was not stored')
  return row.id
}

/** Keeps what stood in a review, and why it is corrected (G4). */
export const insertReviewRevision = (tx: Statements, row: ReviewRow, reason: string): Promise<void> => {
  const { id: reviewId, patientId, version, kind, heldOn, medicines, tookPart, summary, changes } = row
  const { followUpOn, followUp, inDepthBy } = row
  const content = { kind, heldOn, medicines, tookPart, summary, changes, followUpOn, followUp, inDepthBy }
  return tx.write(build.insert(medicationReviewRevision).values({ reviewId, patientId, version, content, reason }))
}

type Versioned = { readonly id: string; readonly version: number }

/** @returns false when somebody else has changed it since `version` was read */
export const patchReview = async (tx: Tx, { id, version }: Versioned, patch: Partial<NewReview>): Promise<boolean> => {
  const query = build.update(medicationReview).set({ ...patch, version: raw`version + 1` })
  const mine = and(eq(medicationReview.id, id), eq(medicationReview.version, version))
  return (await tx.rows(query.where(mine).returning({ id: medicationReview.id }))).length === 1
}

/** @returns false when somebody else has changed it since `version` was read */
export const strikeRow = async (
  { sql, now, actor }: Tx,
  table: 'medication_review' | 'medication_need',
  { id, version }: Versioned,
  reason: string,
): Promise<boolean> => {
  const rows = await sql`
    update ${sql(table)} set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason}, version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}

type NewNeed = Pick<
  typeof medicationNeed.$inferInsert,
  'patientId' | 'kind' | 'medicines' | 'text' | 'notedOn' | 'dueOn'
>

/** @returns the id of what was noted now by the actor */
export const insertNeed = async (tx: Tx, values: NewNeed): Promise<string> => {
  const { actor, now } = tx
  const by = { unitId: actor.unitId, notedAt: now, notedBy: actor.personId }
  const query = build.insert(medicationNeed).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: medicationNeed.id }))
  if (!row) throw new Error('the need was not stored')
  return row.id
}
