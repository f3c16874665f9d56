import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

/**
 * Looks at the support again at an instant of the world's clock; a later instant takes the place of an earlier. The queue
 * lives by the machine's clock: what counts is how long it is until then.
 */
export const watchLastDay = async ({ sql, now }: Statements, supportId: string, at: Instant): Promise<void> => {
  await sql`
    select graphile_worker.enqueue('escalate', ${JSON.stringify({ supportId })}::text::json,
      clock_timestamp() + greatest(${at}::timestamptz - ${now}::timestamptz, interval '1 second'),
      ${`escalate:${supportId}`})`
}

/** Supports whose last day is to be watched: those that run, or will be handed over at an instant ahead. */
export const watchedSupports = async ({ sql, now }: Statements): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }[]>`
    select id from support where status = 'RUNNING' or (status = 'HANDED_OVER' and ended_at > ${now}::timestamptz)
    order by id`
  return rows.map(({ id }) => id)
}

/** Whether it is on record that this last day has passed. */
export const isEscalated = async ({ sql }: Statements, supportId: string, lastDay: CivilDate): Promise<boolean> => {
  const rows = await sql`
    select id from audit where action = 'support:overdue' and subject_id = ${supportId} and detail ->> 'lastDay' = ${lastDay}`
  return rows.length > 0
}
