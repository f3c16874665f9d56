import type { Assignment } from '@lih/domain/care-home/assignment'
import type { ScreeningOutcome } from '@lih/domain/screening/screening'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { listLog } from '../../access-log/list-log.ts'
import { build } from '../../db/build.ts'
import { withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { infectionScreening, screeningResult } from '../../db/tables/resident.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type ScreeningRow = {
  readonly id: string
  readonly careHomeId: string
  readonly careHome: string
  readonly unitId: string
  readonly unitName: string
  readonly disease: string
  readonly reason: string
  readonly startedAt: Instant
  readonly startedBy: string | null
  readonly lastDay: CivilDate
  readonly endedAt: Instant | null
  readonly endReason: string | null
}

const columns = ({ sql }: Statements) => sql`
  s.id, s.care_home_id, h.name as care_home, s.unit_id, u.name as unit_name, s.disease, s.reason, s.started_at,
  (select x.given || ' ' || x.family from person x where x.id = s.started_by) as started_by, s.last_day, s.ended_at, s.end_reason`

/** Screenings of the homes in which a unit is a party, the latest first; all of them for null. */
export const findScreenings = async (tx: Statements, unitId: string | null): Promise<readonly ScreeningRow[]> => {
  const { sql } = tx
  const mine = unitId === null ? sql`true` : sql`${unitId} in (s.unit_id, h.unit_id)`
  const rows = await sql<ScreeningRow[]>`
    select ${columns(tx)} from infection_screening s join care_home h on h.id = s.care_home_id join unit u on u.id = s.unit_id
    where ${mine} order by s.started_at desc, s.id`
  return rows
}

export const findScreening = async (tx: Statements, id: string): Promise<ScreeningRow | undefined> => {
  const [row] = await tx.sql<ScreeningRow[]>`
    select ${columns(tx)} from infection_screening s join care_home h on h.id = s.care_home_id join unit u on u.id = s.unit_id
    where s.id = ${id}`
  return row
}

/** A screening and its start, one at a time for each home. */
export const lockScreenings = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('screening', 0))`
}

type Home = {
  readonly assignment: Assignment & { readonly careHomeId: string; readonly municipalId: string }
  readonly screenings: readonly Pick<ScreeningRow, 'unitId' | 'disease' | 'startedAt' | 'lastDay' | 'endedAt'>[]
}

/** What the start of a screening asks; undefined: no such assignment. */
export const findAssignedHome = async ({ sql }: Statements, assignmentId: string): Promise<Home | undefined> => {
  const [row] = await sql<Home[]>`
    select json_build_object('id', a.id, 'unitId', a.unit_id, 'validFrom', a.valid_from, 'validTo', a.valid_to,
        'careHomeId', h.id, 'municipalId', h.unit_id) as assignment,
      (select coalesce(json_agg(json_build_object('unitId', s.unit_id, 'disease', s.disease, 'startedAt', s.started_at,
        'lastDay', s.last_day, 'endedAt', s.ended_at)), '[]') from infection_screening s where s.care_home_id = h.id) as screenings
    from care_home_assignment a join care_home h on h.id = a.care_home_id where a.id = ${assignmentId}`
  return withInstants(row)
}

type NewScreening = {
  readonly careHomeId: string
  readonly assignmentId: string
  readonly disease: string
  readonly reason: string
  readonly lastDay: CivilDate
}

/** @returns its id; begun now by the actor's unit, which from then on takes part in the care of all who live there */
export const insertScreening = async (tx: Tx, values: NewScreening): Promise<string> => {
  const by = { unitId: tx.actor.unitId, startedAt: tx.now, startedBy: tx.actor.personId }
  const query = build.insert(infectionScreening).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: infectionScreening.id }))
  if (!row) throw new Error('the screening was not stored')
  return row.id
}

export const endScreeningRow = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`
    update infection_screening set ended_at = ${now}, ended_by = ${actor.personId}, end_reason = ${reason}
    where id = ${id} and ended_at is null`
}

type NewResult = {
  readonly screeningId: string
  readonly patientId: string
  readonly outcome: ScreeningOutcome
  readonly on: CivilDate
  readonly note: string | null
}

export const insertResult = async (tx: Tx, values: NewResult): Promise<void> =>
  tx.write(build.insert(screeningResult).values({ ...values, enteredAt: tx.now, enteredBy: tx.actor.personId }))

/** Whether the opened patient lived in the home on a day. */
export const livedThere = async (
  { sql }: Statements,
  { patientId, careHomeId, on }: { readonly patientId: string; readonly careHomeId: string; readonly on: CivilDate },
): Promise<boolean> => {
  const rows = await sql`
    select from living_situation l where l.patient_id = ${patientId} and l.care_home_id = ${careHomeId}
      and l.period && tstzrange(${on}::date::timestamp at time zone 'Europe/Stockholm',
        (${on}::date + 1)::timestamp at time zone 'Europe/Stockholm')`
  return rows.length > 0
}

export type ScreenedResident = {
  readonly patient: PatientRow
  readonly listedName: string | null
  readonly outcome: ScreeningOutcome | null
  readonly on: CivilDate | null
  readonly note: string | null
}

/**
 * Who lives in the home of a screening while it goes on, wherever they are listed, with what it led to (A6); in one
 * statement that also logs who was shown (S7). Row-level security shows them only while the access lasts; where somebody
 * with protected identity lives is told to nobody (G1).
 */
export const residentsOf = async (
  tx: Tx,
  { id, careHomeId, startedAt }: Pick<ScreeningRow, 'id' | 'careHomeId' | 'startedAt'>,
  listId: string,
): Promise<readonly ScreenedResident[]> => {
  const { sql } = tx
  const [answer] = await sql<{ list: ScreenedResident[] }[]>`
    with rows as (
      select p.id as patient_id, ${patientRow(tx)}, listed.short_name as "listedName", r.outcome, r.on_day as "on", r.note
      from patient p
      ${home(tx)}
      left join listing g on g.patient_id = p.id and g.period @> ${tx.now}::timestamptz
      left join unit listed on listed.id = g.unit_id
      left join lateral (select s.outcome, s.on_day, s.note from screening_result s
        where s.patient_id = p.id and s.screening_id = ${id} order by s.entered_at desc, s.id desc limit 1) r on true
      where p.joined_into is null and p.protection = 'NONE' and (p.deceased_at is null or r.outcome is not null)
        and exists (select from living_situation l where l.patient_id = p.id and l.care_home_id = ${careHomeId}
          and l.period && tstzrange(${startedAt}, ${tx.now}, '[]'))
    ), ${listLog(tx, { view: 'screening', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.patient ->> 'family' collate "sv-x-icu", rows.patient ->> 'given', rows.patient_id), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}
