import type { LineKind, OnCallSpecialty, RosterEvent, ShiftStatus, SwapStatus } from '@lih/domain/on-call/kinds'
import type { DatedRight, LineDays } from '@lih/domain/on-call/line'
import type { Duty } from '@lih/domain/on-call/shift'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Hours } from '@lih/domain/time/hours'
import type { Span } from '@lih/domain/time/spans'
import type { Fragment } from 'postgres'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'
import { rightsJson } from './line.store.ts'

export type ShiftJson = Span & {
  readonly id: string
  readonly version: number
  readonly lineId: string
  readonly personId: string
  readonly person: PersonJson
  readonly phone: string
  readonly status: ShiftStatus
}

export type LineJson = {
  readonly id: string
  readonly kind: LineKind
  readonly specialty: OnCallSpecialty | null
  readonly label: string
  readonly number: string
  /** When the own number answers. */
  readonly hours: readonly Hours[]
  /** The hours of the line's shifts. */
  readonly slots: readonly Hours[]
  readonly version: number
  readonly opensOn: CivilDate
  readonly closesOn: CivilDate | null
  readonly rights: readonly DatedRight[]
  readonly owner: UnitJson
  /** In the window that was asked for, in order of time. */
  readonly shifts: readonly ShiftJson[]
}

const shiftJson = (tx: Statements, alias: string): Fragment => {
  const { sql } = tx
  const column = (name: string) => sql(`${alias}.${name}`)
  return sql`
    json_build_object('id', ${column('id')}, 'version', ${column('version')}, 'lineId', ${column('line_id')},
      'personId', ${column('person_id')}, 'person', ${personJson(tx, `${alias}.person_id`)}, 'phone', ${column('phone')},
      'from', lower(${column('period')}), 'to', upper(${column('period')}), 'status', ${column('status')})`
}

const rangeOf = ({ sql }: Statements, { from, to }: Span): Fragment =>
  sql`tstzrange(${from}::timestamptz, ${to}::timestamptz)`

/**
 * The lines with their shifts in a window, in the region's order.
 * @param lineId null: all of them
 * @param planned only those that put somebody on duty; else also what was taken out
 */
export const loadLines = async (
  tx: Statements,
  window: Span,
  { lineId, planned }: { readonly lineId: string | null; readonly planned: boolean },
): Promise<readonly LineJson[]> => {
  const rows = await tx.sql<LineJson[]>`
    select l.id, l.kind, l.specialty, l.label, l.number, l.hours, l.slots, l.version, l.opens_on, l.closes_on,
      ${rightsJson(tx)} as rights, ${unitJson(tx, 'l.owner_unit_id')} as owner,
      (select coalesce(json_agg(${shiftJson(tx, 's')} order by lower(s.period), s.id), '[]') from on_call_shift s
        where s.line_id = l.id and s.period && ${rangeOf(tx, window)} and (s.status = 'PLANNED' or not ${planned})) as shifts
    from on_call_line l where ${lineId}::uuid is null or l.id = ${lineId}::uuid order by l.position, l.id`
  return rows.map(withInstants)
}

/** One command on rosters at a time: each decides on what the one before has stored, on whichever line. */
export const lockRosters = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('on-call rosters', 0))`
}

export type LineRow = LineDays & {
  readonly id: string
  readonly kind: LineKind
  readonly ownerUnitId: string
  readonly slots: readonly Hours[]
}

export const findLine = async ({ sql }: Statements, id: string): Promise<LineRow | undefined> => {
  const [row] = await sql<
    LineRow[]
  >`select id, kind, owner_unit_id, slots, opens_on, closes_on from on_call_line where id = ${id}`
  return row
}

export type MemberRow = { readonly personId: string; readonly phone: string; readonly person: PersonJson }

/** Who takes part in a line on a day, by name, with the phone that answers then. */
export const findMembers = async (tx: Statements, lineId: string, day: CivilDate): Promise<readonly MemberRow[]> => [
  ...(await tx.sql<MemberRow[]>`
    select n.person_id, n.phone, ${personJson(tx, 'n.person_id')} as person
    from on_call_number n join person p on p.id = n.person_id
    where n.line_id = ${lineId} and n.period @> ${day}::date order by p.family, p.given`),
]

export const findShift = async (tx: Statements, id: string): Promise<ShiftJson | undefined> => {
  const [found] = await tx.sql<{ shift: ShiftJson }[]>`
    select ${shiftJson(tx, 's')} as shift from on_call_shift s where s.id = ${id}`
  return found && withInstants(found.shift)
}

/** Planned shifts in a window: of a line, and of some people on any line. */
export const findDuties = async (
  tx: Statements,
  window: Span,
  lineId: string,
  personIds: readonly string[],
): Promise<readonly Duty[]> => [
  ...(await tx.sql<Duty[]>`
    select line_id, person_id, lower(period) as "from", upper(period) as "to" from on_call_shift
    where status = 'PLANNED' and period && ${rangeOf(tx, window)}
      and (line_id = ${lineId} or person_id = any (${personIds as string[]}::uuid[]))`),
]

/** The weekly pattern of a line, Monday first. */
export const findPattern = async ({ sql }: Statements, lineId: string): Promise<readonly (readonly string[])[]> => {
  const rows = await sql<{ weekday: number; personId: string }[]>`
    select weekday, person_id from on_call_pattern where line_id = ${lineId} order by weekday, place`
  return Array.from({ length: 7 }, (_, index) =>
    rows.filter(({ weekday }) => weekday === index + 1).map(({ personId }) => personId),
  )
}

export type SwapJson = {
  readonly id: string
  readonly version: number
  readonly lineId: string
  readonly status: SwapStatus
  readonly fromPerson: PersonJson
  readonly toPerson: PersonJson
  readonly shift: ShiftJson
  readonly returnShift: ShiftJson | null
  readonly text: string | null
  readonly askedAt: Instant
  readonly answeredAt: Instant | null
  readonly answerText: string | null
}

const swapJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', w.id, 'version', w.version, 'lineId', w.line_id, 'status', w.status,
    'fromPerson', ${personJson(tx, 'w.from_person_id')}, 'toPerson', ${personJson(tx, 'w.to_person_id')},
    'shift', ${shiftJson(tx, 's')}, 'returnShift', case when r.id is not null then ${shiftJson(tx, 'r')} end,
    'text', w.text, 'askedAt', w.asked_at, 'answeredAt', w.answered_at, 'answerText', w.answer_text)`

/** The swaps of a line, the latest first; the open ones and those asked since `since`. */
export const findSwaps = async (tx: Statements, lineId: string, since: Instant): Promise<readonly SwapJson[]> => {
  const rows = await tx.sql<{ swap: SwapJson }[]>`
    select ${swapJson(tx)} as swap from on_call_swap w join on_call_shift s on s.id = w.shift_id
      left join on_call_shift r on r.id = w.return_shift_id
    where w.line_id = ${lineId} and (w.status = 'ASKED' or w.asked_at >= ${since}::timestamptz)
    order by w.asked_at desc, w.id desc limit 50`
  return rows.map(({ swap }) => withInstants(swap))
}

export const findSwap = async (tx: Statements, id: string): Promise<SwapJson | undefined> => {
  const [found] = await tx.sql<{ swap: SwapJson }[]>`
    select ${swapJson(tx)} as swap from on_call_swap w join on_call_shift s on s.id = w.shift_id
      left join on_call_shift r on r.id = w.return_shift_id where w.id = ${id}`
  return found && withInstants(found.swap)
}

export const hasOpenSwap = async ({ sql }: Statements, shiftId: string): Promise<boolean> =>
  (await sql`select 1 from on_call_swap where status = 'ASKED' and shift_id = ${shiftId}`).length > 0

export type EventJson = Span & {
  readonly id: string
  readonly at: Instant
  readonly kind: RosterEvent
  readonly by: PersonJson
  readonly fromPerson: PersonJson | null
  readonly toPerson: PersonJson | null
  readonly text: string | null
}

/** What has happened to a roster, the latest first (G4). */
export const findEvents = async (tx: Statements, lineId: string): Promise<readonly EventJson[]> => {
  const rows = await tx.sql<EventJson[]>`
    select e.id, e.at, e.kind, ${personJson(tx, 'e.by')} as by, lower(e.period) as "from", upper(e.period) as "to",
      ${personJson(tx, 'e.from_person_id')} as from_person, ${personJson(tx, 'e.to_person_id')} as to_person, e.text
    from on_call_event e where e.line_id = ${lineId} order by e.at desc, e.id desc limit 100`
  return [...rows]
}

type OwnLine = { readonly id: string; readonly keeps: boolean; readonly asked: number }

/** The lines that the actor's unit keeps, or in which the actor takes part. */
export const findOwnLineIds = async (
  { sql, now }: Statements,
  actor: { readonly unitId: string; readonly personId: string },
): Promise<readonly OwnLine[]> => [
  ...(await sql<OwnLine[]>`
    select l.id, l.owner_unit_id = ${actor.unitId} as keeps,
      (select count(*)::int from on_call_swap w join on_call_shift s on s.id = w.shift_id
        where w.line_id = l.id and w.status = 'ASKED' and w.to_person_id = ${actor.personId}
          and s.status = 'PLANNED' and s.person_id = w.from_person_id and lower(s.period) > nullif(current_setting('app.now', true), '')::timestamptz) as asked
    from on_call_line l
    where l.owner_unit_id = ${actor.unitId}
      or exists (select from on_call_number m where m.line_id = l.id and m.person_id = ${actor.personId}
        and (upper(m.period) is null or upper(m.period) > ${civilDateOf(now)}::date))
    order by l.position, l.id`),
]

/** The units of all portals: who is on duty concerns everybody (O1, G5). */
export const findPortalUnits = async ({ sql }: Statements): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }[]>`
    select id from unit where kind in ('HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE')`
  return rows.map(({ id }) => id)
}
