import type { ConcernedUnit } from '@lih/domain/deviation/deviation'
import type {
  DeviationArea,
  DeviationContext,
  DeviationEvent,
  DeviationSeverity,
  DeviationStage,
  DeviationStatus,
  DeviationType,
  LexWay,
} from '@lih/domain/deviation/status'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { deviation, deviationMessage } from '../../db/tables/deviation.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type DeviationMessageJson = {
  readonly kind: DeviationEvent
  readonly text: string | null
  readonly measures: string | null
  readonly at: Instant
  readonly by: PersonJson
  readonly unit: UnitJson
  readonly toUnit: UnitJson | null
}

export type DeviationJson = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  /** Null: the unit takes no part in the patient's care any more. */
  readonly patient: PatientRow | null
  readonly fromUnit: UnitJson
  readonly toUnit: UnitJson
  readonly status: DeviationStatus
  readonly type: DeviationType
  readonly stage: DeviationStage
  readonly severity: DeviationSeverity
  readonly area: DeviationArea
  readonly what: string
  readonly happenedAt: Instant
  readonly context: DeviationContext
  readonly contextId: string | null
  readonly reportedAt: Instant
  readonly reportedBy: PersonJson
  readonly routedAt: Instant
  readonly dueOn: CivilDate
  readonly answeredAt: Instant | null
  readonly closedAt: Instant | null
  readonly lex: LexWay | null
  readonly lexText: string | null
  readonly lexAt: Instant | null
  readonly lexBy: PersonJson | null
  readonly ivoOn: CivilDate | null
  readonly ivoReference: string | null
  readonly messages: readonly DeviationMessageJson[]
}

const columns = (tx: Tx): Fragment => tx.sql`
  d.id, d.version, d.patient_id as "patientId", case when p.id is not null then row.patient end as patient,
  ${unitJson(tx, 'd.from_unit_id')} as "fromUnit", ${unitJson(tx, 'd.to_unit_id')} as "toUnit", d.status, d.type, d.stage,
  d.severity, d.area, d.what, d.happened_at as "happenedAt", d.context, d.context_id as "contextId", d.reported_at as "reportedAt",
  ${personJson(tx, 'd.reported_by')} as "reportedBy", d.routed_at as "routedAt", d.due_on as "dueOn", d.answered_at as "answeredAt",
  d.closed_at as "closedAt", d.lex, d.lex_text as "lexText", d.lex_at as "lexAt", ${personJson(tx, 'd.lex_by')} as "lexBy",
  d.ivo_on as "ivoOn", d.ivo_reference as "ivoReference",
  (select coalesce(json_agg(json_build_object('kind', m.kind, 'text', m.text, 'measures', m.measures, 'at', m.at,
      'by', ${personJson(tx, 'm.by')}, 'unit', ${unitJson(tx, 'm.unit_id')}, 'toUnit', ${unitJson(tx, 'm.to_unit_id')})
      order by m.at, m.id), '[]') from deviation_message m where m.deviation_id = d.id) as messages`

const joined = (tx: Tx): Fragment => tx.sql`
  from deviation d left join patient p on p.id = d.patient_id ${home(tx)}
    cross join lateral (select ${patientRow(tx)}) row`

/**
 * The deviations that the unit has reported or that concern it: open ones, and those of the last three months; in one statement
 * that also logs whose patients were shown (S7).
 */
export const deviationRows = async (tx: Tx, listId: string): Promise<readonly DeviationJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: DeviationJson[] }[]>`
    with rows as (
      select ${columns(tx)}, p.id as patient_id ${joined(tx)}
      where ${actor.unitId} in (d.from_unit_id, d.to_unit_id)
        and (d.closed_at is null or d.closed_at > ${now}::timestamptz - interval '92 days')
    ), ${listLog(tx, { view: 'deviations', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by "reportedAt" desc, id desc), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

/** The deviations of an opened patient that the unit has reported or that concern it, the latest first. */
export const deviationsOfPatient = async (tx: Tx, patientId: string): Promise<readonly DeviationJson[]> => {
  const rows = await tx.sql<DeviationJson[]>`
    select ${columns(tx)} ${joined(tx)} where d.patient_id = ${patientId} order by d.reported_at desc, d.id desc`
  return withInstants([...rows])
}

export type FoundDeviation = Pick<
  DeviationJson,
  'id' | 'version' | 'patientId' | 'status' | 'area' | 'severity' | 'lex' | 'answeredAt'
> & { readonly fromUnitId: string; readonly toUnitId: string }

export const findDeviation = async ({ sql }: Statements, id: string): Promise<FoundDeviation | undefined> => {
  const [row] = await sql<FoundDeviation[]>`
    select id, version, patient_id, status, area, severity, lex, answered_at, from_unit_id, to_unit_id
    from deviation where id = ${id}`
  return row
}

export const findConcernedUnit = async ({ sql }: Statements, id: string | null): Promise<ConcernedUnit> => {
  const [row] = await sql<NonNullable<ConcernedUnit>[]>`select id, kind from unit where id = ${id}`
  return row ?? null
}

export type ContextJson = {
  readonly context: DeviationContext
  readonly id: string
  readonly at: Instant
  /** Whom it probably concerns. */
  readonly unitId: string
  readonly unitName: string
}

/** What of the last three months a deviation may be about: doctor requests, hand-overs and discharges. */
export const contextsOf = async ({ sql, now }: Statements, patientId: string): Promise<readonly ContextJson[]> => {
  const rows = await sql<ContextJson[]>`
    select c.*, u.name as unit_name from (
      select 'DOCTOR_REQUEST' as context, q.id, q.sent_at as at, q.to_unit_id as unit_id from doctor_request q where q.patient_id = ${patientId}
      union all select 'HANDOVER', o.id, o.proposed_at, o.to_unit_id from handover o where o.patient_id = ${patientId}
      union all select 'STAY', s.id, coalesce(s.discharged_at, s.admitted_at), s.unit_id from stay s where s.patient_id = ${patientId}) c
    join unit u on u.id = c.unit_id
    where c.at > ${now}::timestamptz - interval '92 days' order by c.at desc, c.id`
  return withInstants([...rows])
}

type Columns = typeof deviation.$inferInsert
export type NewDeviation = Pick<
  Columns,
  | 'patientId'
  | 'toUnitId'
  | 'type'
  | 'stage'
  | 'severity'
  | 'area'
  | 'what'
  | 'happenedAt'
  | 'context'
  | 'contextId'
  | 'dueOn'
>

/** @returns the id of the deviation, reported by the actor now */
export const insertDeviation = async (tx: Tx, values: NewDeviation): Promise<string> => {
  const { actor, now } = tx
  const by = {
    fromUnitId: actor.unitId,
    reportedAt: now,
    reportedBy: actor.personId,
    routedAt: now,
    status: 'REPORTED',
  }
  const query = build.insert(deviation).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: deviation.id }))
  if (!row) throw new Error('the deviation was not stored')
  return row.id
}

export type DeviationPatch = Partial<
  Pick<
    Columns,
    | 'status'
    | 'toUnitId'
    | 'routedAt'
    | 'dueOn'
    | 'answeredAt'
    | 'closedAt'
    | 'lex'
    | 'lexText'
    | 'lexAt'
    | 'lexBy'
    | 'ivoOn'
    | 'ivoReference'
  >
>

type Message = {
  readonly kind: DeviationEvent
  readonly text: string | null
  readonly measures?: string | null
  readonly toUnitId?: string | null
}

const insertMessage = (tx: Tx, deviationId: string, message: Message): Promise<void> => {
  const { now, actor } = tx
  const by = { at: now, by: actor.personId, unitId: actor.unitId }
  return tx.write(build.insert(deviationMessage).values({ ...message, ...by, deviationId }))
}

/**
 * What was done, and what was said with it.
 * @returns false when somebody else has done something since `version` was read
 */
export const moveDeviation = async (
  tx: Tx,
  { id, version }: Pick<FoundDeviation, 'id' | 'version'>,
  patch: DeviationPatch,
  message: Message,
): Promise<boolean> => {
  const passed = patch.toUnitId !== undefined && { passedBy: raw`passed_by || ${tx.actor.unitId}::uuid` }
  const query = build.update(deviation).set({ ...patch, ...passed, version: raw`version + 1` })
  const mine = and(eq(deviation.id, id), eq(deviation.version, version))
  if ((await tx.rows(query.where(mine).returning({ id: deviation.id }))).length === 0) return false
  await insertMessage(tx, id, message)
  return true
}
