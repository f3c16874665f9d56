import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { ActivePeriod } from '@lih/domain/rollout/rollout'
import type { SuccessionKind } from '@lih/domain/succession/kinds'
import type { Standing, SuccessionUnit } from '@lih/domain/succession/succession'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { JsonValue, Statements, Tx } from '../../db/statements.ts'
import { unitSuccession } from '../../db/tables/succession.ts'

/** Decisions on successors run one after another: each sees what the one before has stored. */
export const lockSuccessions = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('unit-succession', 0))`
}

/** A unit as the decision sees it; null when there is none. */
export const findSuccessionUnit = async ({ sql }: Statements, id: string): Promise<SuccessionUnit | null> => {
  const [row] = await sql<(SuccessionUnit & { kind: UnitKind; active: readonly ActivePeriod[] })[]>`
    select u.id, u.name, u.kind, u.provider_id,
      (select coalesce(json_agg(json_build_object('from', lower(r.period), 'to', upper(r.period)) order by r.period), '[]')
        from unit_rollout r where r.unit_id = u.id) as active
    from unit u where u.id = ${id}`
  return row ?? null
}

/** Every succession that is not cancelled, whenever it begins; there are few. */
export const loadStanding = async ({ sql }: Statements): Promise<readonly Standing[]> => [
  ...(await sql<Standing[]>`
    select s.predecessor_id, s.successor_id, s.valid_from as "from", p.name as predecessor_name, n.name as successor_name
    from unit_succession s join unit p on p.id = s.predecessor_id join unit n on n.id = s.successor_id
    where s.cancelled_at is null`),
]

export type NewSuccession = {
  readonly kind: SuccessionKind
  readonly predecessorId: string
  readonly successorId: string
  readonly validFrom: CivilDate
}

/** Decided by the actor, now. @returns its id */
export const insertSuccession = async (tx: Tx, values: NewSuccession): Promise<string> => {
  const query = build.insert(unitSuccession).values({ ...values, decidedAt: tx.now, decidedBy: tx.actor.personId })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: unitSuccession.id }))
  if (!row) throw new Error('the succession was not stored')
  return row.id
}

export const cancelSuccessionRow = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`
    update unit_succession set cancelled_at = ${now}, cancelled_by = ${actor.personId}, cancel_reason = ${reason}
    where id = ${id}`
}

export type SuccessionRow = {
  readonly id: string
  readonly kind: SuccessionKind
  readonly predecessor: UnitJson
  readonly successor: UnitJson
  readonly validFrom: CivilDate
  readonly decidedAt: Instant
  readonly decidedBy: string | null
  readonly appliedAt: Instant | null
  readonly moved: JsonValue
  readonly cancelledAt: Instant | null
  readonly cancelledBy: string | null
  readonly cancelReason: string | null
}

const successions = async (tx: Statements, where: Fragment): Promise<readonly SuccessionRow[]> => {
  const rows = await tx.sql<SuccessionRow[]>`
    select s.id, s.kind, ${unitJson(tx, 's.predecessor_id')} as predecessor, ${unitJson(tx, 's.successor_id')} as successor,
      s.valid_from, s.decided_at, d.given || ' ' || d.family as decided_by, s.applied_at, s.moved, s.cancelled_at,
      c.given || ' ' || c.family as cancelled_by, s.cancel_reason
    from unit_succession s left join person d on d.id = s.decided_by left join person c on c.id = s.cancelled_by
    where ${where} order by s.valid_from desc, s.decided_at desc`
  return withInstants([...rows])
}

/** All of them, cancelled ones too, the latest day first. */
export const findSuccessions = (tx: Statements): Promise<readonly SuccessionRow[]> => successions(tx, tx.sql`true`)

export const findSuccession = async (tx: Statements, id: string): Promise<SuccessionRow | undefined> =>
  (await successions(tx, tx.sql`s.id = ${id}`))[0]

export type SuccessionCounts = {
  readonly listings: number
  readonly responsible: number
  readonly plans: number
  readonly running: number
  readonly handovers: number
  readonly ahead: number
  readonly visits: number
  readonly consults: number
  readonly careRequests: number
  readonly receiverRequests: number
  readonly contacts: number
  readonly careHomes: number
  /** Codes of those whose unlisted the unit receives. */
  readonly municipalities: readonly string[]
}

/** What would move with a unit, in numbers; the database answers the region's office alone. */
export const countSuccession = async ({ sql }: Tx, unitId: string): Promise<SuccessionCounts> => {
  const [row] = await sql<SuccessionCounts[]>`select * from succession_counts(${unitId})`
  if (!row) throw new Error('only the region counts what moves')
  return row
}

/** Whether somebody who is called has a number there on a day. */
export const hasNumberOn = async ({ sql }: Statements, unitId: string, day: CivilDate): Promise<boolean> => {
  const rows = await sql`
    select id from contact_channel where unit_id = ${unitId} and valid_from <= ${day} and (valid_to is null or valid_to >= ${day}) limit 1`
  return rows.length > 0
}

export type OfficeUnitRow = {
  readonly unit: UnitJson
  readonly provider: string
  readonly providerId: string
}

/** Every unit that takes part, or may have a successor, by name. */
export const findOfficeUnits = async (
  tx: Statements,
  kinds: readonly UnitKind[],
): Promise<readonly OfficeUnitRow[]> => [
  ...(await tx.sql<OfficeUnitRow[]>`
    select ${unitJson(tx, 'w.id')} as unit, v.name as provider, v.id as provider_id from unit w join provider v on v.id = w.provider_id
    where w.kind = any (${[...kinds]}::text[]) order by w.name, w.id`),
]
