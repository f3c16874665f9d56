import type { WardSpecialty } from '@lih/domain/organisation/kinds'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { and, eq, inArray, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'
import { stay } from '../../db/tables/stay.ts'
import { support } from '../../db/tables/support.ts'
import { type AssessmentJson, latestAssessmentJson } from '../assessment/assessment.store.ts'

export type StayRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly unit: UnitJson
  readonly specialty: WardSpecialty | null
  readonly admittedAt: Instant
  readonly dischargedAt: Instant | null
  readonly expectedDischargeOn: CivilDate | null
  readonly acute: boolean | null
  readonly reason: string | null
  readonly attending: PersonJson | null
  /** How many decisions on risk there are, and the latest. */
  readonly decisions: number
  readonly riskAssessment: AssessmentJson | null
}

/** One stay, `s` with its ward `w`, as JSON. */
const stayJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', s.id, 'version', s.version, 'patientId', s.patient_id, 'unit', ${unitJson(tx, 's.unit_id')},
    'specialty', w.specialty, 'admittedAt', s.admitted_at, 'dischargedAt', s.discharged_at,
    'expectedDischargeOn', s.expected_discharge_on, 'acute', s.acute, 'reason', s.reason,
    'attending', ${personJson(tx, 's.attending_id')},
    'decisions', (select count(*)::int from risk_assessment ra where ra.stay_id = s.id),
    'riskAssessment', ${latestAssessmentJson(tx)})`

/** The ongoing stay of `p`, else the latest at a ward in the region; null when there is none. */
export const presentStayJson = (tx: Statements): Fragment => tx.sql`
  (select ${stayJson(tx)} from stay s join unit w on w.id = s.unit_id
    where s.patient_id = p.id and w.kind = 'HOSPITAL_WARD'
    order by s.discharged_at is null desc, s.admitted_at desc limit 1)`

export const findStay = async (tx: Statements, id: string): Promise<StayRow | undefined> => {
  const [found] = await tx.sql<{ stay: StayRow }[]>`
    select ${stayJson(tx)} as stay from stay s join unit w on w.id = s.unit_id where s.id = ${id}`
  return found && withInstants(found.stay)
}

/** Whose the stay is; undefined when there is none, or none that the actor's unit may know of. */
export const findPatientOfStay = async ({ sql }: Statements, id: string): Promise<string | undefined> => {
  const [found] = await sql<{ patientId: string }[]>`select patient_id from stay where id = ${id}`
  return found?.patientId
}

export const hasOpenStay = async ({ sql }: Statements, patientId: string): Promise<boolean> => {
  const rows = await sql`select id from stay where patient_id = ${patientId} and discharged_at is null`
  return rows.length > 0
}

export type NewStay = {
  readonly id: string
  readonly patientId: string
  readonly unitId: string
  readonly at: Instant
  readonly expectedDischargeOn?: CivilDate | null
  /** Null: no evidence. */
  readonly acute?: boolean | null
  readonly acuteEvidence?: string | null
  readonly reason?: string | null
  readonly attendingId?: string | null
  /** The source's name of a ward that we do not know. */
  readonly elsewhere?: string | null
}

export const insertStay = (tx: Statements, { at, ...values }: NewStay): Promise<void> =>
  tx.write(build.insert(stay).values({ ...values, admittedAt: at }))

const next = raw`version + 1`

/** @returns false when somebody else has changed the stay since `version` was read */
export const setDischarged = async (
  tx: Statements,
  { id, version }: { readonly id: string; readonly version: number },
  dischargedAt: Instant,
): Promise<boolean> => {
  const query = build.update(stay).set({ dischargedAt, version: next })
  const rows = await tx.rows(query.where(and(eq(stay.id, id), eq(stay.version, version))).returning({ id: stay.id }))
  return rows.length === 1
}

/** The ward's plan and the physician in charge are notes on the stay: they give no new version. */
export const noteOnStay = (
  tx: Statements,
  id: string,
  note: { readonly expectedDischargeOn?: CivilDate; readonly attendingId?: string },
): Promise<void> => tx.write(build.update(stay).set(note).where(eq(stay.id, id)))

/** Another ward has the patient, and the plan that waits for an answer goes along. */
export const moveStay = async (tx: Statements, id: string, unitId: string): Promise<void> => {
  await tx.write(build.update(stay).set({ unitId, attendingId: null, version: next }).where(eq(stay.id, id)))
  const waiting = and(eq(support.stayId, id), inArray(support.status, ['PLANNED', 'CONFIRMED']))
  await tx.write(build.update(support).set({ hospitalUnitId: unitId }).where(waiting))
}
