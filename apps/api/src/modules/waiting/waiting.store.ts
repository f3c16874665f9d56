import type { ConsultUrgency } from '@lih/domain/consult/status'
import type { RequestUrgency } from '@lih/domain/doctor-request/status'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { WaitingKind } from '@lih/domain/waiting/kinds'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'
import { type GapFact, gapFacts, type LineGapsJson, linesJson } from './gaps.store.ts'
import { configuredHours, factJson, waitingItems } from './items.store.ts'
import {
  type OverdueFact,
  overdueFacts,
  quietUnits,
  reviewsJson,
  type UnitReviewsJson,
} from './overdue-reviews.store.ts'

export type FactJson = {
  readonly kind: WaitingKind
  readonly subjectId: string
  readonly unitId: string
  readonly fromUnitId: string
  readonly personId: string | null
  readonly exceptId: string | null
  readonly since: Instant
  readonly day: CivilDate | null
  readonly setAt: Instant | null
  readonly urgency: ConsultUrgency | RequestUrgency | null
  readonly escalatedAt: Instant | null
}

export type WaitingJson = FactJson & {
  readonly patient: PatientRow | null
  readonly personName: string | null
  readonly fromUnitName: string | null
  /** The on-call line, and when the shift or the gap begins. */
  readonly line: string | null
  readonly begins: Instant | null
  /** Of how many patients, where they are one thing that waits. */
  readonly count: number | null
}

export type Waiting<Item> = { readonly hours: number | null; readonly list: readonly Item[] }

/** What waits for the actor's unit; a head sees what has escalated. */
const ofUnit = ({ sql, actor }: Tx): Fragment =>
  sql`((i.unit_id = ${actor.unitId} and (${actor.profession !== 'UNIT_MANAGER'} or i.escalated_at is not null))
    or (i.kind = 'ON_CALL_SWAP' and i.person_id = ${actor.personId}))`

/** The rosters that the unit keeps, and the medication reviews of those in its responsibility: the domain tells what waits. */
type WithLines<Item> = Waiting<Item> & {
  readonly lines: readonly LineGapsJson[]
  readonly reviews: readonly UnitReviewsJson[]
}

const ownLines = (tx: Tx): Fragment => tx.sql`
  ${linesJson(tx, tx.sql`l.owner_unit_id = ${tx.actor.unitId}`)} as lines,
  ${reviewsJson(tx, tx.sql`u.id = ${tx.actor.unitId}`)} as reviews`

/** The next gap of each roster, and all overdue reviews; a head sees those that have escalated. */
const derivedOfUnit = (
  { actor, now }: Tx,
  { lines, reviews }: WithLines<unknown>,
): readonly (GapFact | OverdueFact)[] =>
  [...gapFacts(lines, now), ...overdueFacts(reviews, now)].filter(
    ({ escalatedAt }) => actor.profession !== 'UNIT_MANAGER' || escalatedAt !== null,
  )

/** Everything that waits for the actor's unit, in one statement that also logs whose patients were shown (S7). */
export const waitingRows = async (tx: Tx, listId: string): Promise<Waiting<WaitingJson>> => {
  const [answer] = await tx.sql<WithLines<WaitingJson>[]>`
    with ${waitingItems(tx)}, rows as (
      select ${factJson(tx)}, i.patient_id, case when p.id is not null then row.patient end as patient,
        named.given || ' ' || named.family as "personName", asker.short_name as "fromUnitName", swap.line, swap.begins,
        null as count
      from items i
      join unit asker on asker.id = i.from_unit_id
      left join person named on named.id = i.person_id
      left join patient p on p.id = i.patient_id
      left join lateral (select l.label as line, lower(s.period) as begins from on_call_swap w
        join on_call_line l on l.id = w.line_id join on_call_shift s on s.id = w.shift_id
        where i.kind = 'ON_CALL_SWAP' and w.id = i.subject_id) swap on true
      ${home(tx)}
      cross join lateral (select ${patientRow(tx)}) row
      where ${ofUnit(tx)}
    ), ${listLog(tx, { view: 'waiting', listId, rows: 'rows' })}
    select ${configuredHours(tx)} as hours, coalesce(json_agg(rows), '[]') as list, ${ownLines(tx)} from rows`
  if (!answer) return { hours: null, list: [] }
  const found = withInstants(answer)
  const none = { patient: null, personName: null, fromUnitName: null, line: null, begins: null, count: null }
  return { hours: found.hours, list: [...found.list, ...derivedOfUnit(tx, found).map((one) => ({ ...none, ...one }))] }
}

/** The same without patients, to be counted. */
export const waitingFacts = async (tx: Tx): Promise<Waiting<FactJson>> => {
  const [answer] = await tx.sql<WithLines<FactJson>[]>`
    with ${waitingItems(tx)}, rows as (select ${factJson(tx)} from items i where ${ofUnit(tx)})
    select ${configuredHours(tx)} as hours, coalesce(json_agg(rows), '[]') as list, ${ownLines(tx)} from rows`
  if (!answer) return { hours: null, list: [] }
  const found = withInstants(answer)
  return { hours: found.hours, list: [...found.list, ...derivedOfUnit(tx, found)] }
}

export type OpenFact = FactJson & { readonly patientId: string | null }

/** What waits anywhere and has not escalated; an overdue support escalates by itself (M9). */
export const openFacts = async (tx: Statements): Promise<Waiting<OpenFact>> => {
  const [answer] = await tx.sql<WithLines<OpenFact>[]>`
    with ${waitingItems(tx)}, rows as (
      select ${factJson(tx)}, i.patient_id as "patientId" from items i
      where i.escalated_at is null and i.kind <> 'SUPPORT_OVERDUE'
      order by i.kind, i.subject_id, i.unit_id, i.from_unit_id)
    select ${configuredHours(tx)} as hours, coalesce(json_agg(rows), '[]') as list, ${linesJson(tx, tx.sql`true`)} as lines,
      ${reviewsJson(tx, quietUnits(tx))} as reviews
    from rows`
  if (!answer) return { hours: null, list: [] }
  const { hours, list, lines, reviews } = withInstants(answer)
  const derived = [...gapFacts(lines, tx.now), ...overdueFacts(reviews, tx.now)]
  const open = derived.filter(({ escalatedAt }) => escalatedAt === null)
  return { hours, list: [...list, ...open.map((one) => ({ ...one, patientId: null }))] }
}

/** @returns false when it is on record already: another server was first */
export const insertEscalation = async (
  { sql, now }: Statements,
  item: Pick<OpenFact, 'kind' | 'subjectId' | 'unitId' | 'fromUnitId' | 'since' | 'patientId'>,
): Promise<boolean> => {
  const rows = await sql`
    insert into waiting_escalation (kind, subject_id, unit_id, from_unit_id, since, patient_id, escalated_at)
    values (${item.kind}, ${item.subjectId}, ${item.unitId}, ${item.fromUnitId}, ${item.since}, ${item.patientId}, ${now})
    on conflict do nothing returning subject_id`
  return rows.length === 1
}
