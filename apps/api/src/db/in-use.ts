import postgres from 'postgres'

/** Any number, the same in every process. */
const useLock = 20_261_123

/**
 * Says that this process uses the server, until `release`: the lock dies with the process, whatever ends it.
 * @returns release: whether nobody else uses the server now
 */
export const holdServer = async (admin: string): Promise<{ release(): Promise<boolean> }> => {
  const sql = postgres(admin, { max: 1, onnotice: () => undefined })
  await sql`select pg_advisory_lock_shared(${useLock})`
  return {
    release: async () => {
      await sql`select pg_advisory_unlock_shared(${useLock})`
      const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${useLock}) as alone`
      await sql.end({ timeout: 2 })
      return row?.alone ?? false
    },
  }
}
