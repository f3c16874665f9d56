import type { Progress } from '@lih/embedded-postgres/start'
import { startPostgres } from '@lih/embedded-postgres/start'
import type { Env } from '../env.ts'
import { type Database, openDatabase } from './client.ts'
import { holdServer } from './in-use.ts'
import { provision } from './provision.ts'
import { inDatabase } from './roles.ts'

/** The name of our database on the embedded server. */
const databaseName = 'lakarinsatser'

export type OpenDatabase = { readonly db: Database; close(): Promise<void> }

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
    return { db, close: () => db.close() }
  }
  const server = await startPostgres({ dir: env.dataDir, port: env.pgPort, onProgress })
  const { user, password } = server.superuser
  const admin = inDatabase(`postgres://${user}:${password}@127.0.0.1:${server.port}`, 'postgres')
  const use = await holdServer(admin)
  onProgress('migrating')
  const db = openDatabase(await provision(admin, databaseName))
  return {
    db,
    close: async () => {
      await db.close()
      if (await use.release()) await server.stop()
    },
  }
}
