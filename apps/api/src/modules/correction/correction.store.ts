import { type Correction, correctionOf, joinedCorrection, type ShownInterval } from '@lih/domain/correction/correction'
import type { ShiftReason } from '@lih/domain/responsibility/reasons'
import { applyChange, type TimelineChange } from '@lih/domain/responsibility/timeline'
import type { Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type CorrectedRowJson = {
  readonly from: Instant
  readonly to: Instant | null
  readonly reason: ShiftReason
  readonly unit: UnitJson
}

export type CorrectionJson = {
  readonly id: string
  readonly effectiveAt: Instant
  readonly correctedAt: Instant
  readonly reason: ShiftReason
  readonly was: readonly CorrectedRowJson[]
  readonly holds: readonly CorrectedRowJson[]
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: PersonJson | null
}

/** Only who has a portal can acknowledge. */
const askedKinds = ['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE']

const shownTimeline = async ({ sql }: Statements, patientId: string): Promise<readonly ShownInterval[]> =>
  sql<ShownInterval[]>`
    select valid_from as "from", valid_to as "to", unit_id, physician_id, reason, source_id, recorded_at
    from responsibility where patient_id = ${patientId} order by valid_from`

/** The correction of this very moment, which another step of the same work has raised. */
const correctionOfNow = async ({ sql, now }: Statements, patientId: string) => {
  const [row] = await sql<{ was: Correction['was']; effectiveAt: Instant }[]>`
    select was, effective_at from timeline_correction
    where patient_id = ${patientId} and corrected_at = ${now} order by id limit 1`
  return row && { was: row.was, from: row.effectiveAt }
}

const store = async (
  { sql, now }: Statements,
  patientId: string,
  { from, was, holds, unitIds }: Correction,
  why: ShiftReason,
): Promise<void> => {
  const rows = { was: JSON.stringify(was), holds: JSON.stringify(holds) }
  await sql`
    update timeline_correction set effective_at = ${from}, was = ${rows.was}::jsonb, holds = ${rows.holds}::jsonb,
      reason = ${why}, version = version + 1
    where patient_id = ${patientId} and corrected_at = ${now}`
  await sql`
    insert into timeline_correction (patient_id, unit_id, effective_at, corrected_at, reason, was, holds)
    select ${patientId}::uuid, u.id, ${from}::timestamptz, ${now}::timestamptz, ${why}, ${rows.was}::jsonb, ${rows.holds}::jsonb
    from unit u where u.id = any (${[...unitIds]}::uuid[]) and u.kind = any (${askedKinds})
      and not exists (select from timeline_correction c
        where c.patient_id = ${patientId} and c.corrected_at = ${now} and c.unit_id = u.id)
    order by u.id`
}

/**
 * Raises the task "Tidslinjen rättades" for the old and the new holders, when the change overturns what was shown (M11, G4).
 * Before the change is written, with the patient's row locked.
 */
export const raiseCorrection = async (
  tx: Statements,
  patientId: string,
  change: TimelineChange,
  why: ShiftReason,
): Promise<void> => {
  const shown = await shownTimeline(tx, patientId)
  const found = correctionOf(shown, change, tx.now)
  const raised = await correctionOfNow(tx, patientId)
  const correction = raised ? joinedCorrection(raised, applyChange(shown, change), found) : found
  if (correction !== null) await store(tx, patientId, correction, why)
}

const rowsJson = (tx: Statements, column: 'was' | 'holds'): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('from', o.since, 'to', o.until, 'reason', o.reason,
      'unit', ${unitJson(tx, 'o.unit_id')}) order by o.since), '[]')
    from (select (e ->> 'from')::timestamptz as since, (e ->> 'to')::timestamptz as until, e ->> 'reason' as reason,
        (e ->> 'unitId')::uuid as unit_id
      from jsonb_array_elements(c.${tx.sql(column)}) e) o)`

const correctionJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', c.id, 'effectiveAt', c.effective_at, 'correctedAt', c.corrected_at, 'reason', c.reason,
    'was', ${rowsJson(tx, 'was')}, 'holds', ${rowsJson(tx, 'holds')}, 'acknowledgedAt', c.acknowledged_at,
    'acknowledgedBy', ${personJson(tx, 'c.acknowledged_by')})`

/** The unit's own tasks about the patient `p`, the latest first. */
export const correctionsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(${correctionJson(tx)} order by c.corrected_at desc), '[]') from timeline_correction c
    where c.patient_id = p.id and c.unit_id = nullif(current_setting('app.unit', true), '')::uuid)`

export type CorrectionRow = CorrectionJson & { readonly patient: PatientRow }

/** The corrections that wait for the unit, in one statement that also logs whose patients were shown (S7). */
export const openCorrections = async (tx: Tx, listId: string): Promise<readonly CorrectionRow[]> => {
  const { sql, actor } = tx
  const [answer] = await sql<{ list: CorrectionRow[] }[]>`
    with rows as (
      select c.id, c.patient_id, c.corrected_at, row.patient, ${correctionJson(tx)} as correction
      from timeline_correction c join patient p on p.id = c.patient_id ${home(tx)}
        cross join lateral (select ${patientRow(tx)}) row
      where c.unit_id = ${actor.unitId} and c.acknowledged_at is null
    ), ${listLog(tx, { view: 'corrections', listId, rows: 'rows' })}
    select coalesce(json_agg(rows.correction::jsonb || jsonb_build_object('patient', rows.patient)
      order by rows.corrected_at desc, rows.id desc), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

/** How many corrections wait for the unit; shows no patient. */
export const countOpenCorrections = async ({ sql, actor }: Tx): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from timeline_correction where unit_id = ${actor.unitId} and acknowledged_at is null`
  return row?.count ?? 0
}

type CorrectionState = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly acknowledgedAt: Instant | null
}

/** A task of the actor's own unit. */
export const findCorrection = async ({ sql, actor }: Tx, id: string): Promise<CorrectionState | undefined> => {
  const [row] = await sql<CorrectionState[]>`
    select id, version, patient_id, acknowledged_at from timeline_correction
    where id = ${id} and unit_id = ${actor.unitId}`
  return row
}

export const acknowledge = async ({ sql, actor }: Tx, id: string, at: Instant): Promise<void> => {
  await sql`
    update timeline_correction set acknowledged_at = ${at}, acknowledged_by = ${actor.personId}, version = version + 1
    where id = ${id}`
}
