import type { Progress } from '@lih/embedded-postgres/start'
import { startPostgres } from '@lih/embedded-postgres/start'
import postgres from 'postgres'
import type { Env } from '../env.ts'
import { type Database, openDatabase } from './client.ts'
import { holdServer } from './in-use.ts'
import { provision } from './provision.ts'
import { inDatabase } from './roles.ts'

/** The name of our database on the embedded server. */
const databaseName = 'lakarinsatser'

export type OpenDatabase = {
  readonly db: Database
  close(): Promise<void>
  /** An empty database in place of this one, which is closed; undefined where it is not ours alone to empty. */
  startOver(): Promise<OpenDatabase | undefined>
}

/** Never a database of one's own: only the embedded server's, and only what the demo has made. */
const dropDatabase = async (admin: string, name: string): Promise<void> => {
  const sql = postgres(admin, { max: 1, onnotice: () => undefined, prepare: false })
  try {
    await sql.unsafe(`drop database if exists "${name}" with (force)`)
  } finally {
    await sql.end()
  }
}

/**
 * The database of the settings, ready for use: the embedded server is started, or joined, unless DATABASE_URL names
 * another. Closing stops the embedded server when nobody else uses it.
 * @throws PostgresUnavailable, RolesUnavailable with advice in Swedish
 */
export const openConfigured = async (
  env: Env,
  onProgress: (step: Progress | 'migrating') => void,
): Promise<OpenDatabase> => {
  if (env.databaseUrl !== undefined) {
    onProgress('migrating')
    const db = openDatabase(await provision(env.databaseUrl))
    return { db, close: () => db.close(), startOver: () => Promise.resolve(undefined) }
  }
  const server = await startPostgres({ dir: env.dataDir, port: env.pgPort, onProgress })
  const { user, password } = server.superuser
  const admin = inDatabase(`postgres://${user}:${password}@127.0.0.1:${server.port}`, 'postgres')
  const use = await holdServer(admin)
  const open = async (): Promise<OpenDatabase> => {
    onProgress('migrating')
    const db = openDatabase(await provision(admin, databaseName))
    return {
      db,
      close: async () => {
        await db.close()
        if (await use.release()) await server.stop()
      },
      startOver: async () => {
        if (!(await use.alone())) return undefined
        await db.close()
        await dropDatabase(admin, databaseName)
        return open()
      },
    }
  }
  return open()
}
