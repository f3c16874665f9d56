import type {
  CareDeclineReason,
  CareRequestKind,
  CareRequestStatus,
  EnrolmentEndReason,
  MunicipalCareBasis,
  ThresholdReason,
} from '@lih/domain/municipal-care/kinds'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { municipalCareRequest } from '../../db/tables/municipal-care.ts'
import { enrolment } from '../../db/tables/patient.ts'

export type CareRequestRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly kind: CareRequestKind
  readonly status: CareRequestStatus
  readonly fromUnit: UnitJson
  readonly toUnit: UnitJson
  readonly thresholdReason: ThresholdReason
  readonly text: string
  readonly requestedAt: Instant
  readonly requestedBy: PersonJson
  readonly decidedAt: Instant | null
  readonly decidedBy: PersonJson | null
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate | null
  readonly reasonCode: CareDeclineReason | null
  readonly decisionText: string | null
}

const requestJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', q.id, 'version', q.version, 'patientId', q.patient_id, 'kind', q.kind, 'status', q.status,
    'fromUnit', ${unitJson(tx, 'q.from_unit_id')}, 'toUnit', ${unitJson(tx, 'q.to_unit_id')},
    'thresholdReason', q.threshold_reason, 'text', q.text, 'requestedAt', q.requested_at,
    'requestedBy', ${personJson(tx, 'q.requested_by')}, 'decidedAt', q.decided_at, 'decidedBy', ${personJson(tx, 'q.decided_by')},
    'startsOn', q.starts_on, 'endsOn', q.ends_on, 'reasonCode', q.reason_code, 'decisionText', q.decision_text)`

/** What was asked for the patient `p`, the latest first. */
export const careRequestsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(${requestJson(tx)} order by q.requested_at desc, q.id desc), '[]')
    from municipal_care_request q where q.patient_id = p.id)`

/** The patient's latest enrolment that has ended, as JSON; null when there is none. */
export const endedEnrolmentJson = (tx: Statements): Fragment => tx.sql`
  (select json_build_object('from', lower(e.period), 'to', upper(e.period), 'reason', e.end_reason, 'text', e.end_text, 'unit', ${unitJson(tx, 'e.unit_id')})
    from enrolment e where e.patient_id = p.id and upper(e.period) <= ${tx.now}::timestamptz order by e.period desc limit 1)`

/** The health care of the municipality where the patient `p` lives. */
export const municipalHomeJson = ({ sql }: Statements): Fragment => sql`
  (select u.id from unit u where u.kind = 'MUNICIPAL_HEALTH_CARE' and u.municipality_code = p.municipality_code order by u.hsa_id limit 1)`

export const findCareRequest = async (tx: Statements, id: string): Promise<CareRequestRow | undefined> => {
  const [found] = await tx.sql<{ request: CareRequestRow }[]>`
    select ${requestJson(tx)} as request from municipal_care_request q where q.id = ${id}`
  return found && withInstants(found.request)
}

type CareFacts = {
  readonly deceasedAt: Instant | null
  readonly enrolled: boolean
  readonly hasOpenRequest: boolean
  readonly municipalUnitId: string | null
  /** Where in municipal health care now, and why. */
  readonly enrolledAt: { readonly unitId: string; readonly basis: MunicipalCareBasis } | null
}

/** What the decisions about the patient's municipal care are made on. */
export const getCareFacts = async (tx: Statements, patientId: string): Promise<CareFacts> => {
  const [row] = await tx.sql<CareFacts[]>`
    select p.deceased_at, ${municipalHomeJson(tx)} as municipal_unit_id,
      exists (select from municipal_care e where e.patient_id = p.id and not e.period << tstzrange(${tx.now}::timestamptz, null)) as enrolled,
      exists (select from municipal_care_request q where q.patient_id = p.id and q.status = 'REQUESTED') as has_open_request,
      (select json_build_object('unitId', e.unit_id, 'basis', e.basis) from municipal_care e
        where e.patient_id = p.id and e.period @> ${tx.now}::timestamptz order by e.basis limit 1) as enrolled_at
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return row
}

export type NewCareRequest = Pick<
  CareRequestRow,
  'patientId' | 'kind' | 'status' | 'thresholdReason' | 'text' | 'startsOn' | 'endsOn'
> & { readonly toUnitId: string }

/** @returns the id of the request, made by the actor; decided at once when it is accepted already */
export const insertCareRequest = async (tx: Tx, values: NewCareRequest): Promise<string> => {
  const { actor, now } = tx
  const by = { fromUnitId: actor.unitId, requestedAt: now, requestedBy: actor.personId }
  const decided = values.status === 'REQUESTED' ? {} : { decidedAt: now, decidedBy: actor.personId }
  const query = build.insert(municipalCareRequest).values({ ...values, ...by, ...decided })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: municipalCareRequest.id }))
  if (!row) throw new Error('the request was not stored')
  return row.id
}

type CareDecision = Pick<CareRequestRow, 'status' | 'startsOn' | 'endsOn' | 'reasonCode' | 'decisionText'>

/** @returns false when somebody else has changed the request since `version` was read */
export const patchCareRequest = async (
  tx: Tx,
  { id, version }: Pick<CareRequestRow, 'id' | 'version'>,
  patch: CareDecision,
): Promise<boolean> => {
  const by = { decidedAt: tx.now, decidedBy: tx.actor.personId, version: raw`version + 1` }
  const query = build.update(municipalCareRequest).set({ ...patch, ...by })
  const mine = and(eq(municipalCareRequest.id, id), eq(municipalCareRequest.version, version))
  return (await tx.rows(query.where(mine).returning({ id: municipalCareRequest.id }))).length === 1
}

/** The patient is enrolled at the unit from an instant, without an end (H1). */
export const insertEnrolment = (tx: Statements, patientId: string, unitId: string, from: Instant): Promise<void> =>
  tx.write(build.insert(enrolment).values({ patientId, unitId, period: `[${from},)` }))

/** The present enrolment ends at an instant, with its reason (H1). */
export const endEnrolmentAt = async (
  { sql, now }: Statements,
  patientId: string,
  end: { readonly endsAt: Instant; readonly reason: EnrolmentEndReason; readonly text: string },
): Promise<void> => {
  await sql`
    update enrolment set period = tstzrange(lower(period), ${end.endsAt}::timestamptz), end_reason = ${end.reason},
      end_text = ${end.text}
    where patient_id = ${patientId} and period @> ${now}::timestamptz`
}
