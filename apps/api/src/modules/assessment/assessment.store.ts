import type { AssessmentChanges } from '@lih/domain/assessment/decide'
import type { RiskInputCode } from '@lih/domain/assessment/inputs'
import type { EncounterFact, FeedFact } from '@lih/domain/feed/fact'
import type { RiskResult } from '@lih/domain/risk/assess'
import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import type { RiskDecision } from '@lih/domain/risk/reasons'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { and, eq, isNull } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { riskAssessment, typedInput } from '../../db/tables/assessment.ts'

export type AssessmentJson = {
  readonly id: string
  readonly version: number
  readonly decision: RiskDecision
  readonly proposal: ProposalOutcome
  readonly differs: boolean
  readonly reasonCode: string | null
  readonly reasonText: string | null
  readonly decidedAt: Instant
  readonly attending: PersonJson
  readonly decidedBy: PersonJson
  readonly laceMin: number
  readonly laceMax: number
  readonly hospitalMin: number
  readonly hospitalMax: number
}

const assessmentJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', ra.id, 'version', ra.version, 'decision', ra.decision, 'proposal', ra.proposal,
    'differs', ra.differs, 'reasonCode', ra.reason_code, 'reasonText', ra.reason_text, 'decidedAt', ra.decided_at,
    'attending', ${personJson(tx, 'ra.attending_id')}, 'decidedBy', ${personJson(tx, 'ra.decided_by')},
    'laceMin', ra.result #> '{lace,points,min}', 'laceMax', ra.result #> '{lace,points,max}',
    'hospitalMin', ra.result #> '{hospital,points,min}', 'hospitalMax', ra.result #> '{hospital,points,max}')`

/** The latest decision on the risk of the stay `s` as JSON; null when there is none. */
export const latestAssessmentJson = (tx: Statements): Fragment => tx.sql`
  (select ${assessmentJson(tx)} from risk_assessment ra where ra.stay_id = s.id order by ra.version desc limit 1)`

export type TypedRow = {
  readonly id: string
  readonly code: RiskInputCode
  readonly value: number
  readonly observedAt: Instant
  readonly recordedAt: Instant
  readonly enteredBy: string
}

/** A stay of the patient that no resource of the record stands for: entered here, or by the demo. */
export type OwnStay = {
  readonly id: string
  readonly admittedAt: Instant
  readonly dischargedAt: Instant | null
  readonly acute: boolean | null
}

export type RiskRow = {
  readonly birthDate: CivilDate
  readonly deceasedAt: Instant | null
  /** Lives in a care home now. */
  readonly careHome: boolean
  readonly encounters: readonly EncounterFact[]
  readonly conditions: readonly FeedFact[]
  readonly labs: readonly FeedFact[]
  readonly procedures: readonly FeedFact[]
  readonly ownStays: readonly OwnStay[]
  /** Keys of the record's encounters that make up the stay. */
  readonly stayKeys: readonly string[]
  readonly typed: readonly TypedRow[]
  /** Every decision of the stay, the latest first. */
  readonly assessments: readonly AssessmentJson[]
}

const factsJson = ({ sql }: Statements, table: 'encounter' | 'condition' | 'observation' | 'procedure'): Fragment =>
  sql`(select coalesce(json_agg(f.fact order by f.resource_id), '[]') from ${sql(table)} f where f.patient_id = p.id)`

const typedJson = ({ sql }: Statements, stayId: string): Fragment => sql`
  (select coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'value', t.value, 'observedAt', t.observed_at,
      'recordedAt', t.recorded_at, 'enteredBy', x.given || ' ' || x.family)), '[]')
    from typed_input t join person x on x.id = t.recorded_by where t.stay_id = ${stayId} and t.struck_at is null)`

/** All that the scores of a stay are computed from, and what was decided, in one statement. */
export const getRiskRow = async (tx: Statements, stayId: string): Promise<RiskRow> => {
  const { sql, now } = tx
  const [row] = await sql<RiskRow[]>`
    select p.birth_date, p.deceased_at,
      exists (select from living_situation l where l.patient_id = p.id and l.kind = 'CARE_HOME'
        and l.period @> ${now}::timestamptz) as care_home,
      ${factsJson(tx, 'encounter')} as encounters, ${factsJson(tx, 'condition')} as conditions,
      ${factsJson(tx, 'observation')} as labs, ${factsJson(tx, 'procedure')} as procedures,
      (select coalesce(json_agg(json_build_object('id', o.id, 'admittedAt', o.admitted_at, 'dischargedAt', o.discharged_at,
          'acute', o.acute)), '[]')
        from stay o where o.patient_id = p.id and not exists (select from encounter e where e.stay_id = o.id)) as own_stays,
      (select coalesce(json_agg(e.fact ->> 'key'), '[]') from encounter e where e.stay_id = s.id) as stay_keys,
      ${typedJson(tx, stayId)} as typed,
      (select coalesce(json_agg(${assessmentJson(tx)} order by ra.version desc), '[]')
        from risk_assessment ra where ra.stay_id = s.id) as assessments
    from stay s join patient p on p.id = s.patient_id where s.id = ${stayId}`
  if (!row) throw new Error('the stay is gone')
  return withInstants(row)
}

/** Whether the person is a physician with an assignment for care at the unit today. */
export const isPhysicianAt = async ({ sql, now }: Statements, personId: string, unitId: string): Promise<boolean> => {
  const today: CivilDate = civilDateOf(now)
  const rows = await sql`
    select id from assignment where person_id = ${personId} and unit_id = ${unitId} and profession = 'PHYSICIAN'
      and purpose = 'CARE' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today}) limit 1`
  return rows.length > 0
}

export type NewAssessment = AssessmentChanges & {
  readonly patientId: string
  readonly stayId: string
  readonly decision: RiskDecision
  readonly attendingId: string
  readonly result: RiskResult
}

/** @returns the id of the decision, made now by the actor, with the whole computed result as it stood (M20) */
export const insertAssessment = async (tx: Tx, values: NewAssessment): Promise<string> => {
  const by = { decidedAt: tx.now, decidedBy: tx.actor.personId, unitId: tx.actor.unitId }
  const query = build.insert(riskAssessment).values({ ...values, ...by, proposal: values.result.proposal.outcome })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: riskAssessment.id }))
  if (!row) throw new Error('the decision was not stored')
  return row.id
}

export type NewTyped = {
  readonly patientId: string
  readonly stayId: string
  readonly code: RiskInputCode
  readonly value: number
  readonly observedAt: Instant
}

/** Stores a typed value in place of the one that stood; the earlier one is struck and kept (M21, G4). */
export const insertTyped = async (tx: Tx, { value, ...values }: NewTyped): Promise<string> => {
  const standing = and(
    eq(typedInput.stayId, values.stayId),
    eq(typedInput.code, values.code),
    isNull(typedInput.struckAt),
  )
  await tx.write(build.update(typedInput).set({ struckAt: tx.now, struckReason: 'REPLACED' }).where(standing))
  const query = build.insert(typedInput).values({ ...values, value: String(value) })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: typedInput.id }))
  if (!row) throw new Error('the value was not stored')
  return row.id
}

/** @returns whether such a value stood for the stay */
export const strikeTyped = async (tx: Tx, stayId: string, id: string, reason: string): Promise<boolean> => {
  const one = and(eq(typedInput.id, id), eq(typedInput.stayId, stayId), isNull(typedInput.struckAt))
  const query = build.update(typedInput).set({ struckAt: tx.now, struckReason: reason })
  return (await tx.rows(query.where(one).returning({ id: typedInput.id }))).length === 1
}
