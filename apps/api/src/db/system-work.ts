import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../context.ts'
import { recorder } from '../outbox/record.ts'
import type { Clock } from '../time/clock.ts'
import type { Database } from './client.ts'
import type { Statements, SystemWork } from './statements.ts'
import { inTransaction } from './transaction.ts'

export type SystemOptions = {
  readonly now: Instant
  /** On whose account the events are recorded. Row-level security does not narrow the role of jobs. */
  readonly actor?: Actor
  readonly personId?: string
}

/** Writes as the role of jobs and imports, in one transaction. A fault leaves nothing. */
export const systemWrite = <T>(
  db: Database,
  { now, actor, personId = actor?.personId }: SystemOptions,
  work: (tx: SystemWork) => Promise<T>,
): Promise<T> =>
  inTransaction(db.worker, personId === undefined ? undefined : { ...actor, personId }, now, (statements) => {
    const account = {
      personId: personId ?? null,
      assignmentId: actor?.assignmentId ?? null,
      unitId: actor?.unitId ?? null,
      commandId: null,
    }
    const { record } = recorder(statements, account)
    return work({ ...statements, actor, record })
  })

/** Reads as the role of jobs and imports, in one transaction. */
export const systemRead = <T>(db: Database, now: Instant, work: (tx: Statements) => Promise<T>): Promise<T> =>
  inTransaction(db.worker, undefined, now, work)

/** The same two, for work that follows one clock. */
export const systemContext = (db: Database, clock: Clock) => ({
  db,
  clock,
  read: <T>(work: (tx: Statements) => Promise<T>): Promise<T> => systemRead(db, clock(), work),
  write: <T>(work: (tx: SystemWork) => Promise<T>, by: Omit<SystemOptions, 'now'> = {}): Promise<T> =>
    systemWrite(db, { ...by, now: clock() }, work),
})
export type SystemContext = ReturnType<typeof systemContext>
