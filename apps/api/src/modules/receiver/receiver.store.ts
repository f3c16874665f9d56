import type { ReceiverRequest } from '@lih/domain/receiver/receiver'
import type { ReceiverStatus } from '@lih/domain/receiver/status'
import type { Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { receiverRequest } from '../../db/tables/receiver.ts'

export type ReceiverRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly status: ReceiverStatus
  readonly unit: UnitJson
  readonly fromUnit: UnitJson
  readonly message: string
  readonly askedAt: Instant
  readonly askedBy: PersonJson
  readonly answeredAt: Instant | null
  readonly answeredBy: PersonJson | null
  readonly declineReason: string | null
  readonly withdrawnAt: Instant | null
}

/** The request as the decisions see it. */
export const receiverState = (row: ReceiverRow): ReceiverRequest => ({ ...row, unitId: row.unit.id })

/** One request, `q`, as JSON. */
const requestJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', q.id, 'version', q.version, 'patientId', q.patient_id, 'status', q.status,
    'unit', ${unitJson(tx, 'q.unit_id')}, 'fromUnit', ${unitJson(tx, 'q.from_unit_id')}, 'message', q.message,
    'askedAt', q.asked_at, 'askedBy', ${personJson(tx, 'q.asked_by')}, 'answeredAt', q.answered_at,
    'answeredBy', ${personJson(tx, 'q.answered_by')}, 'declineReason', q.decline_reason, 'withdrawnAt', q.withdrawn_at)`

/** Requests to receive `p`, the latest first, as JSON (M12). */
export const receiverRequestsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(${requestJson(tx)} order by q.asked_at desc, q.id desc), '[]')
    from receiver_request q where q.patient_id = p.id)`

export const findReceiverRequest = async (tx: Statements, id: string): Promise<ReceiverRow | undefined> => {
  const [found] = await tx.sql<{ request: ReceiverRow }[]>`
    select ${requestJson(tx)} as request from receiver_request q where q.id = ${id}`
  return found && withInstants(found.request)
}

/** Who has accepted `p`; null when nobody has. */
export const acceptedUnitJson = (tx: Statements): Fragment => tx.sql`
  (select ${unitJson(tx, 'q.unit_id')} from receiver_request q where q.patient_id = p.id and q.status = 'ACCEPTED')`

export type ReceiverFacts = {
  readonly requests: readonly ReceiverRow[]
  readonly listed: UnitJson | null
}

/** Whether a receiver is to be named, and who was. The patient's row must be locked. */
export const getReceiverFacts = async (tx: Statements, patientId: string): Promise<ReceiverFacts> => {
  const [row] = await tx.sql<ReceiverFacts[]>`
    select ${receiverRequestsJson(tx)} as requests, (select ${unitJson(tx, 'l.unit_id')} from listing l
      where l.patient_id = p.id and l.period @> ${tx.now}::timestamptz) as listed
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row)
}

/** Asked by the actor, now. @returns the id */
export const insertReceiverRequest = async (
  tx: Tx,
  values: { readonly patientId: string; readonly unitId: string; readonly message: string },
): Promise<string> => {
  const asked = { fromUnitId: tx.actor.unitId, status: 'ASKED', askedAt: tx.now, askedBy: tx.actor.personId }
  const query = build.insert(receiverRequest).values({ ...values, ...asked })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: receiverRequest.id }))
  if (!row) throw new Error('the request was not stored')
  return row.id
}

/** @returns false when somebody else has changed the request since its version was read */
export const answerReceiverRow = async (
  { sql, now, actor }: Tx,
  { id, version }: Pick<ReceiverRow, 'id' | 'version'>,
  { status, reason }: { readonly status: ReceiverStatus; readonly reason: string | null },
): Promise<boolean> => {
  const rows = await sql`
    update receiver_request set status = ${status}, answered_at = ${now}, answered_by = ${actor.personId},
      decline_reason = ${status === 'DECLINED' ? reason : null}, version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}

/** @returns false when somebody else has changed the request since its version was read */
export const withdrawReceiverRow = async (
  { sql, now, actor }: Tx,
  { id, version }: Pick<ReceiverRow, 'id' | 'version'>,
): Promise<boolean> => {
  const rows = await sql`
    update receiver_request set status = 'WITHDRAWN', withdrawn_at = ${now}, withdrawn_by = ${actor.personId}, version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}
