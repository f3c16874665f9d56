import type { Instant } from '@lih/domain/time/civil'
import type { Sql } from 'postgres'
import type { Actor } from '../context.ts'
import { type Statements, statementsOn } from './statements.ts'

/** For whom row-level security looks: nobody sees nothing. */
export type Scope = Pick<Actor, 'personId'> & Partial<Pick<Actor, 'unitId' | 'assignmentId' | 'providerId'>>

/**
 * One transaction. Its first statement says who acts and what time it is, for this transaction only: row-level
 * security and the column defaults read it, and nothing of it stays on the pooled connection.
 */
export const inTransaction = async <T>(
  pool: Sql,
  scope: Scope | undefined,
  now: Instant,
  work: (tx: Statements) => Promise<T>,
): Promise<T> => {
  // Boxed: the driver would otherwise take a list of statements as something to await.
  const { value } = (await pool.begin(async (sql) => {
    await sql`select set_config('app.person', ${scope?.personId ?? ''}, true), set_config('app.unit', ${scope?.unitId ?? ''}, true),
      set_config('app.assignment', ${scope?.assignmentId ?? ''}, true), set_config('app.provider', ${scope?.providerId ?? ''}, true),
      set_config('app.now', ${now}, true)`
    return { value: await work(statementsOn(sql, now)) }
  })) as { value: T }
  return value
}
