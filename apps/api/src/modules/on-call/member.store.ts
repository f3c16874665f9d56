import { type LineKind, memberUnits } from '@lih/domain/on-call/kinds'
import type { DatedNumber } from '@lih/domain/on-call/member'
import { addDays, type CivilDate, civilDateOf, startOfDay } from '@lih/domain/time/civil'
import { type PersonJson, personJson } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'

export type DatedMember = {
  readonly personId: string
  readonly person: PersonJson
  readonly version: number
  /** That hold today or later, in order. */
  readonly numbers: readonly DatedNumber[]
}

/** Who takes part in a line, now or from a day ahead, by name (O1). */
export const findDatedMembers = async (tx: Statements, lineId: string): Promise<readonly DatedMember[]> => [
  ...(await tx.sql<DatedMember[]>`
    select m.person_id, m.version, ${personJson(tx, 'm.person_id')} as person, n.numbers
    from on_call_member m join person p on p.id = m.person_id
      cross join lateral (select json_agg(json_build_object('phone', n.phone, 'from', lower(n.period), 'to', upper(n.period))
          order by lower(n.period)) as numbers
        from on_call_number n where n.line_id = m.line_id and n.person_id = m.person_id
          and (upper(n.period) is null or upper(n.period) > ${civilDateOf(tx.now)}::date)) n
    where m.line_id = ${lineId} and n.numbers is not null order by p.family, p.given`),
]

/** The version of somebody's part in a line, past parts too; null when there never was one. */
export const findMemberVersion = async (
  { sql }: Statements,
  { lineId, personId }: { readonly lineId: string; readonly personId: string },
): Promise<number | null> => {
  const [row] = await sql<{ version: number }[]>`
    select version from on_call_member where line_id = ${lineId} and person_id = ${personId}`
  return row?.version ?? null
}

/** Physicians who may take part in a line: of the unit that keeps it, and of the kinds of unit that staff it (O1). */
export const findCandidates = async (
  tx: Statements,
  line: { readonly kind: LineKind; readonly ownerUnitId: string },
): Promise<readonly PersonJson[]> => {
  const today = civilDateOf(tx.now)
  const rows = await tx.sql<{ person: PersonJson }[]>`
    select ${personJson(tx, 'p.id')} as person from person p where exists (
      select from assignment a join unit u on u.id = a.unit_id
      where a.person_id = p.id and a.profession = 'PHYSICIAN' and a.purpose = 'CARE'
        and (u.id = ${line.ownerUnitId} or u.kind = any (${[...memberUnits[line.kind]]}))
        and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))
    order by p.family, p.given`
  return rows.map(({ person }) => person)
}

/** The first day after `lastDay` on which somebody's planned shift of the line begins; null when there is none. */
export const findShiftAfter = async (
  { sql }: Statements,
  { lineId, personId, lastDay }: { readonly lineId: string; readonly personId: string; readonly lastDay: CivilDate },
): Promise<CivilDate | null> => {
  const [row] = await sql<{ day: CivilDate | null }[]>`
    select min((lower(period) at time zone 'Europe/Stockholm')::date)::text as day from on_call_shift
    where line_id = ${lineId} and person_id = ${personId} and status = 'PLANNED'
      and lower(period) >= ${startOfDay(addDays(lastDay, 1))}::timestamptz`
  return row?.day ?? null
}

/** Planned shifts that are not over show the phone that answers on the day they begin: nobody is shown a closed one (O1). */
export const alignPhones = async ({ sql, now }: Tx, lineId: string): Promise<void> => {
  await sql`
    update on_call_shift s set phone = n.phone, version = s.version + 1
    from on_call_number n
    where s.line_id = ${lineId} and n.line_id = s.line_id and n.person_id = s.person_id and s.status = 'PLANNED'
      and upper(s.period) > ${now}::timestamptz and n.phone <> s.phone
      and n.period @> (greatest(lower(s.period), ${now}::timestamptz) at time zone 'Europe/Stockholm')::date`
}

type Part = { readonly lineId: string; readonly personId: string }

const nextVersion = async ({ sql }: Tx, { lineId, personId }: Part, phone: string): Promise<void> => {
  await sql`
    insert into on_call_member (line_id, person_id, phone) values (${lineId}, ${personId}, ${phone})
    on conflict (line_id, person_id) do update set version = on_call_member.version + 1`
}

/** From a day on another number holds; what was decided for later falls away, and stays in the history (G4). */
export const putNumber = async (
  tx: Tx,
  { phone, from, ...part }: Part & { readonly phone: string; readonly from: CivilDate },
): Promise<void> => {
  const { lineId, personId } = part
  await nextVersion(tx, part, phone)
  await cutNumbers(tx, { ...part, from })
  await tx.sql`
    insert into on_call_number (line_id, person_id, phone, period)
    values (${lineId}, ${personId}, ${phone}, daterange(${from}::date, null))`
}

const cutNumbers = async (
  { sql }: Tx,
  { lineId, personId, from }: Part & { readonly from: CivilDate },
): Promise<void> => {
  await sql`delete from on_call_number where line_id = ${lineId} and person_id = ${personId} and lower(period) >= ${from}::date`
  await sql`
    update on_call_number set period = daterange(lower(period), ${from}::date)
    where line_id = ${lineId} and person_id = ${personId} and period @> ${from}::date`
}

/** After the day the person no longer takes part, nor stands in the weekly pattern. */
export const endMember = async (
  tx: Tx,
  { lastDay, ...part }: Part & { readonly lastDay: CivilDate },
): Promise<void> => {
  await nextVersion(tx, part, '')
  await cutNumbers(tx, { ...part, from: addDays(lastDay, 1) })
  await tx.sql`delete from on_call_pattern where line_id = ${part.lineId} and person_id = ${part.personId}`
}
