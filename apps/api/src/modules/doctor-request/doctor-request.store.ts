import type { Holder } from '@lih/domain/doctor-request/clock'
import type {
  RequestMessageKind,
  RequestStatus,
  RequestUrgency,
  WithdrawReason,
} from '@lih/domain/doctor-request/status'
import type { VitalSigns } from '@lih/domain/news2/news2'
import type { Sex } from '@lih/domain/patient/kinds'
import type { Channel } from '@lih/domain/responsibility/call-now'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { doctorRequest, doctorRequestMessage } from '../../db/tables/doctor-request.ts'
import { channelsJson } from '../responsibility/responsibility.store.ts'
import { type ScaleChoiceRow, saturationScalesJson } from '../saturation-scale/saturation-scale.store.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type RequestMessageJson = {
  readonly kind: RequestMessageKind
  readonly text: string
  readonly at: Instant
  readonly by: PersonJson
  readonly unit: UnitJson
}

export type RequestJson = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly patient: PatientRow
  readonly fromUnit: UnitJson
  readonly sentTo: UnitJson
  /** Responsible now; null after a death. */
  readonly receiver: UnitJson | null
  readonly channels: readonly Channel[]
  readonly holders: readonly Holder[]
  /** Physicians' choices of the scale of saturation, the latest first. */
  readonly scales: readonly ScaleChoiceRow[]
  readonly urgency: RequestUrgency
  readonly status: RequestStatus
  readonly situation: string
  readonly background: string | null
  readonly assessment: string
  readonly recommendation: string
  readonly vitalSigns: VitalSigns | null
  readonly pregnant: boolean
  readonly sentAt: Instant
  /** Without network; null: as it was sent. */
  readonly writtenAt: Instant | null
  readonly sentBy: PersonJson
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: PersonJson | null
  readonly closedAt: Instant | null
  readonly closedBy: PersonJson | null
  readonly closedUnit: UnitJson | null
  readonly withdrawReason: WithdrawReason | null
  readonly visitAt: Instant | null
  readonly messages: readonly RequestMessageJson[]
}

/**
 * Who was responsible for the patient of request `q` while it was open: what its clock asks (M11, M22). A world's clock that
 * was set back may stand before the sending: then whoever was responsible at the sending.
 */
const holdersJson = ({ sql, now }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('from', h.valid_from, 'to', h.valid_to, 'unitId', h.unit_id,
      'ward', u.kind = 'HOSPITAL_WARD') order by h.valid_from), '[]')
    from responsibility h join unit u on u.id = h.unit_id
    where h.patient_id = q.patient_id and h.period && tstzrange(q.sent_at, coalesce(q.closed_at, greatest(q.sent_at, ${now}::timestamptz)), '[]'))`

const columns = (tx: Tx): Fragment => tx.sql`
  q.id, q.version, q.patient_id, q.patient_id as "patientId", row.patient, ${unitJson(tx, 'q.from_unit_id')} as "fromUnit",
  ${unitJson(tx, 'q.to_unit_id')} as "sentTo", ${unitJson(tx, 'r.unit_id')} as receiver, ${channelsJson(tx)} as channels,
  ${holdersJson(tx)} as holders, ${saturationScalesJson(tx)} as scales, q.urgency, q.status, q.situation, q.background, q.assessment, q.recommendation,
  q.vital_signs as "vitalSigns", q.pregnant, q.sent_at as "sentAt", q.written_at as "writtenAt", ${personJson(tx, 'q.sent_by')} as "sentBy",
  q.acknowledged_at as "acknowledgedAt", ${personJson(tx, 'q.acknowledged_by')} as "acknowledgedBy",
  q.closed_at as "closedAt", ${personJson(tx, 'q.closed_by')} as "closedBy", ${unitJson(tx, 'q.closed_unit_id')} as "closedUnit",
  q.withdraw_reason as "withdrawReason",
  (select coalesce(v.started_at, v.planned_at) from visit v where v.id = q.visit_id) as "visitAt",
  (select coalesce(json_agg(json_build_object('kind', m.kind, 'text', m.text, 'at', m.at, 'by', ${personJson(tx, 'm.by')},
      'unit', ${unitJson(tx, 'm.unit_id')}) order by m.at, m.id), '[]')
    from doctor_request_message m where m.request_id = q.id) as messages`

const joined = (tx: Tx): Fragment => tx.sql`
  from doctor_request q join patient p on p.id = q.patient_id
    left join responsibility r on r.patient_id = p.id and r.period @> ${tx.now}::timestamptz
    ${home(tx)} cross join lateral (select ${patientRow(tx)}) row`

/**
 * What the unit has sent, has to answer or has answered: open, or closed within two weeks; in one statement that also logs
 * whose patients were shown (S7). An open one of somebody who has died waits for nobody.
 */
export const requestRows = async (tx: Tx, listId: string): Promise<readonly RequestJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: RequestJson[] }[]>`
    with rows as (
      select ${columns(tx)} ${joined(tx)}
      where (q.closed_at is null and p.deceased_at is null or q.closed_at > ${now}::timestamptz - interval '14 days')
        and (q.from_unit_id = ${actor.unitId} or q.closed_unit_id = ${actor.unitId}
          or (q.closed_at is null and r.unit_id = ${actor.unitId}))
    ), ${listLog(tx, { view: 'doctorRequests', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by "sentAt" desc, id desc), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

export type OpenRequestJson = Pick<
  RequestJson,
  'id' | 'urgency' | 'status' | 'situation' | 'sentAt' | 'closedAt' | 'withdrawReason' | 'holders' | 'fromUnit'
>

/** The open requests about the patient `p`, the oldest first; after a death nobody waits. */
export const openRequestsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', q.id, 'urgency', q.urgency, 'status', q.status, 'situation', q.situation,
      'sentAt', q.sent_at, 'closedAt', q.closed_at, 'withdrawReason', q.withdraw_reason,
      'fromUnit', ${unitJson(tx, 'q.from_unit_id')}, 'holders', ${holdersJson(tx)}) order by q.sent_at, q.id), '[]')
    from doctor_request q where q.patient_id = p.id and q.closed_at is null and p.deceased_at is null)`

/** All that was asked about an opened patient, the latest first. */
export const requestsOfPatient = async (tx: Tx, patientId: string): Promise<readonly RequestJson[]> => {
  const [answer] = await tx.sql<{ list: RequestJson[] }[]>`
    with rows as (select ${columns(tx)} ${joined(tx)} where q.patient_id = ${patientId})
    select coalesce(json_agg(rows order by "sentAt" desc, id desc), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

export type FoundRequest = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly status: RequestStatus
  readonly fromUnitId: string
  readonly receiverUnitId: string | null
}

export const findRequest = async ({ sql, now }: Statements, id: string): Promise<FoundRequest | undefined> => {
  const [row] = await sql<FoundRequest[]>`
    select q.id, q.version, q.patient_id, q.status, q.from_unit_id,
      (select r.unit_id from responsibility r where r.patient_id = q.patient_id and r.period @> ${now}::timestamptz) as receiver_unit_id
    from doctor_request q where q.id = ${id}`
  return row
}

export type SendFacts = {
  readonly birthDate: CivilDate
  readonly sex: Sex
  readonly deceasedAt: Instant | null
  readonly inpatient: boolean
  readonly responsible: UnitJson | null
  readonly enrolled: boolean
  readonly channels: readonly Channel[]
  readonly scales: readonly ScaleChoiceRow[]
  /** What the background may begin with. */
  readonly supportFirstDay: string | null
  readonly supportLastDay: string | null
  readonly lastStayEndedAt: Instant | null
}

/** What a new request rests on. */
export const getSendFacts = async (tx: Statements, patientId: string): Promise<SendFacts> => {
  const { sql, now } = tx
  const [row] = await sql<{ facts: SendFacts }[]>`
    select json_build_object('birthDate', p.birth_date, 'sex', p.sex, 'deceasedAt', p.deceased_at,
      'inpatient', exists (select from stay s join unit w on w.id = s.unit_id and w.kind = 'HOSPITAL_WARD'
        where s.patient_id = p.id and s.discharged_at is null),
      'responsible', ${unitJson(tx, 'r.unit_id')}, 'channels', ${channelsJson(tx)}, 'scales', ${saturationScalesJson(tx)},
      'enrolled', exists (select from municipal_care e where e.patient_id = p.id and e.period @> ${now}::timestamptz),
      'supportFirstDay', t.first_day, 'supportLastDay', t.last_day,
      'lastStayEndedAt', (select max(s.discharged_at) from stay s where s.patient_id = p.id)) as facts
    from patient p left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      left join support t on t.patient_id = p.id and t.status = 'RUNNING'
    where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row.facts)
}

export type VisitChoice = { readonly id: string; readonly plannedAt: Instant; readonly mode: string }

/** The planned visits of the actor's unit, with which a request may be answered; the next first. */
export const visitChoices = async ({ sql, actor }: Tx, patientId: string): Promise<readonly VisitChoice[]> => [
  ...(await sql<VisitChoice[]>`
    select id, planned_at, mode from visit
    where patient_id = ${patientId} and unit_id = ${actor.unitId} and status in ('PLANNED', 'STARTED') and planned_at is not null
    order by planned_at, id`),
]

type Columns = typeof doctorRequest.$inferInsert
export type NewRequest = Pick<
  Columns,
  | 'patientId'
  | 'urgency'
  | 'situation'
  | 'background'
  | 'assessment'
  | 'recommendation'
  | 'vitalSigns'
  | 'pregnant'
  | 'toUnitId'
  | 'writtenAt'
>

/** @returns the id of the request, sent by the actor now */
export const insertRequest = async (tx: Tx, values: NewRequest): Promise<string> => {
  const { actor, now } = tx
  const sent = { status: 'SENT', fromUnitId: actor.unitId, sentAt: now, sentBy: actor.personId }
  const query = build.insert(doctorRequest).values({ ...values, ...sent })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: doctorRequest.id }))
  if (!row) throw new Error('the request was not stored')
  return row.id
}

export type RequestStep = {
  readonly status: RequestStatus
  readonly acknowledges: boolean
  readonly closes: boolean
  readonly withdrawReason?: WithdrawReason | null
  readonly visitId?: string | null
}

/** @returns false when somebody else has done something since `version` was read */
export const patchRequest = async (
  tx: Tx,
  { id, version }: Pick<FoundRequest, 'id' | 'version'>,
  { status, acknowledges, closes, withdrawReason = null, visitId = null }: RequestStep,
): Promise<boolean> => {
  const { now, actor } = tx
  const query = build.update(doctorRequest).set({
    status,
    version: raw`version + 1`,
    withdrawReason,
    visitId,
    ...(acknowledges && {
      acknowledgedAt: raw`coalesce(acknowledged_at, ${now}::timestamptz)`,
      acknowledgedBy: raw`coalesce(acknowledged_by, ${actor.personId}::uuid)`,
    }),
    ...(closes && { closedAt: now, closedBy: actor.personId, closedUnitId: actor.unitId }),
  })
  const mine = and(eq(doctorRequest.id, id), eq(doctorRequest.version, version))
  return (await tx.rows(query.where(mine).returning({ id: doctorRequest.id }))).length === 1
}

export const insertRequestMessage = (
  tx: Tx,
  message: {
    readonly requestId: string
    readonly patientId: string
    readonly kind: RequestMessageKind
    readonly text: string
  },
): Promise<void> => {
  const { now, actor } = tx
  return tx.write(
    build.insert(doctorRequestMessage).values({ ...message, at: now, by: actor.personId, unitId: actor.unitId }),
  )
}
