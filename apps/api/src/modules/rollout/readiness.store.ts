import type { ReadinessStep } from '@lih/domain/rollout/readiness'
import type { ActivePeriod } from '@lih/domain/rollout/rollout'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { unitReadiness } from '../../db/tables/rollout.ts'

/** Acts on one unit's rollout run one after another. */
export const lockRollout = async ({ sql }: Statements, unitId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rollout:${unitId}`}, 0))`
}

type Said = { readonly unitId: string; readonly step: ReadinessStep; readonly struckAt: Instant | null }

export const findReadiness = async ({ sql }: Statements, id: string): Promise<Said | undefined> => {
  const [row] = await sql<Said[]>`select unit_id, step, struck_at from unit_readiness where id = ${id}`
  return row
}

/** Said by the actor, now. */
export const insertReadiness = (
  tx: Tx,
  said: { readonly unitId: string; readonly step: ReadinessStep; readonly doneOn: CivilDate },
): Promise<void> => tx.write(build.insert(unitReadiness).values({ ...said, saidBy: tx.actor.personId }))

export const strikeReadiness = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`
    update unit_readiness set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason} where id = ${id}`
}

/** The unit takes part from a day; a day ahead that was decided before is moved. */
export const setActiveFrom = async (
  { sql }: Statements,
  unitId: string,
  from: CivilDate,
  moved: ActivePeriod | null,
): Promise<void> => {
  if (moved === null) await sql`insert into unit_rollout (unit_id, period) values (${unitId}, daterange(${from}, null))`
  else
    await sql`
      update unit_rollout set period = daterange(${from}, upper(period)) where unit_id = ${unitId} and lower(period) = ${moved.from}`
}
