import postgres from 'postgres'
import type { Database } from './client.ts'

/** Any number, the same in every process. */
const useLock = 20_261_123

export type Use = {
  /** Whether no other process uses the server. */
  alone(): Promise<boolean>
  /** Gives up the use. @returns whether nobody else uses the server now */
  release(): Promise<boolean>
}

/** Says that this process uses the server, until `release`: the lock dies with the process, whatever ends it. */
export const holdServer = async (admin: string): Promise<Use> => {
  const sql = postgres(admin, { max: 1, onnotice: () => undefined })
  await sql`select pg_advisory_lock_shared(${useLock})`
  return {
    alone: async () => {
      const [row] = await sql<{ users: number }[]>`
        select count(*)::int as users from pg_locks where locktype = 'advisory' and objid = ${useLock} and granted`
      return row?.users === 1
    },
    release: async () => {
      await sql`select pg_advisory_unlock_shared(${useLock})`
      const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${useLock}) as alone`
      await sql.end({ timeout: 2 })
      return row?.alone ?? false
    },
  }
}

const turnLock = 20_261_124

/** Work that several processes begin at once, one after the other. */
export const inTurn = async <T>({ worker }: Database, work: () => Promise<T>): Promise<T> => {
  const connection = await worker.reserve()
  try {
    await connection`select pg_advisory_lock(${turnLock})`
    return await work()
  } finally {
    await connection`select pg_advisory_unlock(${turnLock})`
    connection.release()
  }
}
