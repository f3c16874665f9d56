import type { CallerKind, LineKind, OnCallSpecialty } from '@lih/domain/on-call/kinds'
import type { DatedRight, LineDays, LineTerms } from '@lih/domain/on-call/line'
import { addDays, type CivilDate, startOfDay } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { onCallLine } from '../../db/tables/on-call.ts'

/** Who may call line `l` for whom, as far as it is decided, in order: those that have been, too (G4). */
export const rightsJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('caller', r.caller, 'right', r.call_right, 'from', lower(r.period),
      'to', upper(r.period)) order by r.caller, lower(r.period)), '[]') from on_call_right r where r.line_id = l.id)`

export type LineState = LineDays &
  LineTerms & {
    readonly id: string
    readonly version: number
    readonly kind: LineKind
    readonly ownerUnitId: string
    readonly rights: readonly DatedRight[]
  }

/** A line with all that its commands ask. */
export const findLineState = async (tx: Statements, lineId: string): Promise<LineState | undefined> => {
  const [row] = await tx.sql<LineState[]>`
    select l.id, l.version, l.kind, l.owner_unit_id, l.label, l.number, l.hours, l.slots, l.opens_on, l.closes_on,
      ${rightsJson(tx)} as rights
    from on_call_line l where l.id = ${lineId}`
  return row
}

/** The days of all lines of a kind and specialty. */
export const findSameLines = async (
  { sql }: Statements,
  { kind, specialty }: { readonly kind: LineKind; readonly specialty: OnCallSpecialty | null },
): Promise<readonly LineDays[]> => [
  ...(await sql<LineDays[]>`
    select opens_on, closes_on from on_call_line where kind = ${kind} and specialty is not distinct from ${specialty}`),
]

type NewLine = LineTerms & {
  readonly kind: LineKind
  readonly specialty: OnCallSpecialty | null
  readonly opensOn: CivilDate
}

/** A line that the actor's unit keeps, the last in the region's order. @returns its id */
export const insertLine = async (tx: Tx, line: NewLine): Promise<string> => {
  const [last] = await tx.sql<{ position: number }[]>`select coalesce(max(position), 0) as position from on_call_line`
  const values = { ...line, ownerUnitId: tx.actor.unitId, position: (last?.position ?? 0) + 1 }
  const [row] = await tx.rows<{ id: string }>(build.insert(onCallLine).values(values).returning({ id: onCallLine.id }))
  if (!row) throw new Error('the line was not stored')
  return row.id
}

export const changeLine = async ({ sql }: Tx, lineId: string, terms: LineTerms): Promise<void> => {
  const { label, number, hours, slots } = terms
  await sql`
    update on_call_line set label = ${label}, number = ${number}, hours = ${JSON.stringify(hours)}::text::jsonb,
      slots = ${JSON.stringify(slots)}::text::jsonb, version = version + 1
    where id = ${lineId}`
}

export const closeLine = async ({ sql }: Tx, lineId: string, closesOn: CivilDate): Promise<void> => {
  await sql`update on_call_line set closes_on = ${closesOn}::date, version = version + 1 where id = ${lineId}`
}

/** The first day after `lastDay` on which a planned shift of the line begins; null when there is none. */
export const findShiftOfLineAfter = async (
  { sql }: Statements,
  lineId: string,
  lastDay: CivilDate,
): Promise<CivilDate | null> => {
  const [row] = await sql<{ day: CivilDate | null }[]>`
    select min((lower(period) at time zone 'Europe/Stockholm')::date)::text as day from on_call_shift
    where line_id = ${lineId} and status = 'PLANNED' and lower(period) >= ${startOfDay(addDays(lastDay, 1))}::timestamptz`
  return row?.day ?? null
}

/** From a day on another right holds; what was decided for later falls away, and stays in the audit (G4). */
export const putRight = async (
  { sql }: Tx,
  lineId: string,
  { caller, right, from }: { readonly caller: CallerKind; readonly right: string; readonly from: CivilDate },
): Promise<void> => {
  await sql`delete from on_call_right where line_id = ${lineId} and caller = ${caller} and lower(period) >= ${from}::date`
  await sql`
    update on_call_right set period = daterange(lower(period), ${from}::date)
    where line_id = ${lineId} and caller = ${caller} and period @> ${from}::date`
  await sql`
    insert into on_call_right (line_id, caller, call_right, period)
    values (${lineId}, ${caller}, ${right}, daterange(${from}::date, null))`
  await sql`update on_call_line set version = version + 1 where id = ${lineId}`
}
