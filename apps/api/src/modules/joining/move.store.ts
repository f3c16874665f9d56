import type { ContactPlaces } from '@lih/domain/joining/contacts'
import { type JoinedTimeline, joinTimelines } from '@lih/domain/joining/joining'
import { type Layer, layered } from '@lih/domain/joining/layers'
import type { Interval } from '@lih/domain/responsibility/timeline'
import type { JsonValue, Statements } from '../../db/statements.ts'

/** Two patients, by id: who goes on, and who goes up in the other. */
export type Pair = { readonly survivor: string; readonly absorbed: string }

/** One at a time, so that those of two patients have to become one chain. */
const intervalTables = ['listing', 'living_situation', 'enrolment'] as const

/** Tables that have a way of their own; the care relations are derived. */
const apart: readonly string[] = [...intervalTables, 'responsibility', 'care_level', 'named_contact', 'care_relation']

/** Every column that names a patient moves, also that of a table which is added later. */
export const moveRows = async ({ sql }: Statements, { survivor, absorbed }: Pair): Promise<void> => {
  const columns = await sql<{ table: string; column: string }[]>`
    select r.relname as "table", a.attname as "column" from pg_constraint c join pg_class r on r.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'patient'::regclass and r.relname <> all (${apart as never})
    order by 1, 2`
  for (const { table, column } of columns) {
    await sql`update ${sql(table)} set ${sql(column)} = ${survivor} where ${sql(column)} = ${absorbed}`
  }
  await sql`update draft set patient_id = ${survivor} where patient_id = ${absorbed}`
}

type IntervalRow = Layer & { readonly row: { readonly [column: string]: JsonValue } }

const intervalsOf = async ({ sql }: Statements, table: string, patientId: string): Promise<readonly IntervalRow[]> => [
  ...(await sql<IntervalRow[]>`
    select lower(t.period) as "from", upper(t.period) as "to", to_jsonb(t) as row
    from ${sql(table)} t where patient_id = ${patientId} order by 1`),
]

/** The reason why an interval ended goes only with the end that it was given for. */
const pieceOf = (survivor: string, { from, to, row }: IntervalRow, all: readonly IntervalRow[]) => {
  const whole = all.some((one) => one.row === row && one.to === to)
  const ended = 'end_reason' in row && !whole ? { end_reason: null, end_text: null } : {}
  return { ...row, ...ended, patient_id: survivor, period: `[${from},${to ?? ''})` }
}

const joinTable = async (tx: Statements, table: string, { survivor, absorbed }: Pair): Promise<JsonValue> => {
  const { sql } = tx
  const [own, other] = [await intervalsOf(tx, table, survivor), await intervalsOf(tx, table, absorbed)]
  if (other.length === 0) return []
  const all = [...own, ...other]
  const pieces = layered(own, other).map((one) => pieceOf(survivor, one, all))
  await sql`delete from ${sql(table)} where patient_id in (${survivor}, ${absorbed})`
  await sql`
    insert into ${sql(table)} select p.* from jsonb_array_elements(${JSON.stringify(pieces)}::jsonb) e,
      jsonb_populate_record(null::${sql(table)}, e) p`
  return all.map(({ row }) => row)
}

/** Listing, living situation and enrolment of two patients become those of one (K2, M1, H1). @returns them as they were */
export const joinIntervals = async (tx: Statements, pair: Pair): Promise<JsonValue> => {
  const kept: [string, JsonValue][] = []
  for (const table of intervalTables) kept.push([table, await joinTable(tx, table, pair)])
  return Object.fromEntries(kept)
}

type TimelineRow = Interval & { readonly recordedAt: string; readonly recordedBy: string | null }

const timelineRows = async ({ sql }: Statements, patientId: string): Promise<readonly TimelineRow[]> => [
  ...(await sql<TimelineRow[]>`
    select valid_from as "from", valid_to as "to", unit_id, physician_id, reason, source_id, recorded_at, recorded_by
    from responsibility where patient_id = ${patientId} order by valid_from`),
]

const writeTimeline = async (
  { sql, now }: Statements,
  survivor: string,
  { rows, overturned }: JoinedTimeline<TimelineRow>,
): Promise<void> => {
  const columns = (all: readonly TimelineRow[]) => JSON.stringify(all.map((row, index) => ({ ...row, index })))
  await sql`
    insert into responsibility_struck
      (patient_id, period, unit_id, physician_id, reason, source_id, recorded_at, recorded_by, struck_at, struck_reason)
    select ${survivor}, tstzrange(r."from", r."to"), r."unitId", r."physicianId", r.reason, r."sourceId", r."recordedAt",
      r."recordedBy", ${now}, 'JOINED'
    from jsonb_to_recordset(${columns(overturned)}::jsonb) as r ("from" timestamptz, "to" timestamptz, "unitId" uuid,
      "physicianId" uuid, reason text, "sourceId" uuid, "recordedAt" timestamptz, "recordedBy" uuid)`
  await sql`
    insert into responsibility (patient_id, period, unit_id, physician_id, reason, source_id, recorded_at, recorded_by, follows)
    select ${survivor}, tstzrange(r."from", r."to"), r."unitId", r."physicianId", r.reason, r."sourceId", r."recordedAt",
      r."recordedBy", lag(r."to") over (order by r.index)
    from jsonb_to_recordset(${columns(rows)}::jsonb) as r (index int, "from" timestamptz, "to" timestamptz, "unitId" uuid,
      "physicianId" uuid, reason text, "sourceId" uuid, "recordedAt" timestamptz, "recordedBy" uuid)`
}

/** One responsibility timeline out of two (M11). What does not stand as it was goes to the struck rows (G4). */
export const joinResponsibility = async (
  tx: Statements,
  { survivor, absorbed }: Pair,
  leading: string,
): Promise<void> => {
  const [own, other] = [await timelineRows(tx, survivor), await timelineRows(tx, absorbed)]
  if (other.length === 0) return
  const joined = leading === survivor ? joinTimelines(own, other, tx.now) : joinTimelines(other, own, tx.now)
  await tx.sql`delete from responsibility where patient_id in (${survivor}, ${absorbed})`
  await writeTimeline(tx, survivor, joined)
}

/** Decisions on the level of care in the order in which they were made: the latest counts (V6). */
export const joinCareLevels = async ({ sql }: Statements, { survivor, absorbed }: Pair): Promise<void> => {
  // Beyond every version first: two rows never have the same.
  await sql`update care_level set patient_id = ${survivor}, version = -version - 1 where patient_id = ${absorbed}`
  await sql`
    update care_level c set version = 1000000 + o.place
    from (select id, row_number() over (order by decided_at, id) as place from care_level where patient_id = ${survivor}) o
    where o.id = c.id`
  await sql`update care_level set version = version - 1000000 where patient_id = ${survivor}`
}

/** Named contacts go over, each in its place; those without one are struck (P2, K4). */
export const joinContacts = async (
  { sql, now }: Statements,
  { survivor, absorbed }: Pair,
  { moved, struck }: ContactPlaces,
): Promise<void> => {
  await sql`
    update named_contact set struck_at = ${now}, struck_reason = 'Sammanslagen med samma person under ett annat nummer; platsen var tagen.',
      version = version + 1
    where id = any (${struck as never}::uuid[])`
  await sql`
    update named_contact c set slot = r.slot
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (id uuid, slot smallint)
    where c.id = r.id and c.patient_id = ${absorbed} and c.slot <> r.slot`
  await sql`update named_contact set patient_id = ${survivor}, version = version + 1 where patient_id = ${absorbed}`
}

const strictest = ['PROTECTED_REGISTRATION', 'CONFIDENTIALITY_MARK', 'NONE']

/**
 * The absorbed patient's number becomes a former one of the survivor, who also takes the stronger protection (G1), and what
 * was known of the other only. The absorbed row stays, empty.
 */
export const joinPersons = async (
  { sql, now }: Statements,
  { survivor, absorbed }: Pair,
  source: string,
  kept: JsonValue,
): Promise<void> => {
  await sql`
    insert into former_identity (patient_id, identity, identity_kind, until, former_patient_id, source, kept)
    select ${survivor}, identity, identity_kind, ${now}, id, ${source}, ${JSON.stringify(kept)}::jsonb
    from patient where id = ${absorbed}`
  await sql`
    update patient s set version = s.version + 1,
      protection = (${strictest}::text[])[least(array_position(${strictest}::text[], s.protection), array_position(${strictest}::text[], a.protection))],
      street = coalesce(s.street, a.street), postal_code = coalesce(s.postal_code, a.postal_code),
      city = coalesce(s.city, a.city), phone = coalesce(s.phone, a.phone),
      municipality_code = coalesce(s.municipality_code, a.municipality_code),
      interpreter = coalesce(s.interpreter, a.interpreter), deceased_at = coalesce(s.deceased_at, a.deceased_at)
    from patient a where s.id = ${survivor} and a.id = ${absorbed}`
  await sql`
    update patient set street = null, postal_code = null, city = null where id = ${survivor} and protection <> 'NONE'`
  await sql`update patient set version = version + 1, joined_into = ${survivor} where id = ${absorbed}`
}
