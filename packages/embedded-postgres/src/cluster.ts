import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, serverAccount } from './account.ts'
import { serverEnvironment } from './binaries.ts'
import { filesOf } from './home.ts'
import { PostgresUnavailable } from './unavailable.ts'

const run = promisify(execFile)

/** UTF-8, sorted by Swedish rules (å ä ö last, w beside v), passwords required also on the loopback. */
const initdbOptions = (data: string, secret: string): string[] => [
  `--pgdata=${data}`,
  '--username=postgres',
  `--pwfile=${secret}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=sv-SE',
  '--no-sync',
  '--no-instructions',
]

/** An account without a name in /etc/passwd, a file system where nothing may be executed, a full disk: none of it is ours to mend. */
const runInitdb = async (binaries: string, data: string, secret: string): Promise<void> => {
  const command = join(binaries, 'bin/initdb')
  try {
    await run(command, initdbOptions(data, secret), { ...serverAccount(), cwd: data, env: serverEnvironment })
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    throw new PostgresUnavailable(
      `Databasen gick inte att skapa: ${stderr?.trim() || message}\nAnge DATABASE_URL för att använda en egen PostgreSQL 18.`,
      { cause: error },
    )
  }
}

const giveTo = (account: Account, path: string): void => {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid)
}

const initialise = async (directory: string, binaries: string): Promise<void> => {
  const account = serverAccount()
  const data = join(directory, 'data')
  const secret = join(directory, 'superuser')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o755)
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
  for (const path of [data, secret]) giveTo(account, path)
  await runInitdb(binaries, data, secret)
  if (account.uid !== undefined) chownSync(secret, 0, 0)
}

/**
 * Makes the database's files if there are none. They are moved into place when complete: an interrupted attempt
 * leaves nothing that could be mistaken for a database. Call it under the lock.
 * @throws PostgresUnavailable when the files belong to another account than the server's
 */
export const ensureCluster = async (home: string, binaries: string, onInitialise: () => void): Promise<void> => {
  const { cluster, data } = filesOf(home)
  if (!existsSync(cluster)) {
    onInitialise()
    const unfinished = `${cluster}.unfinished`
    rmSync(unfinished, { recursive: true, force: true })
    await initialise(unfinished, binaries)
    renameSync(unfinished, cluster)
  }
  const owner = statSync(data).uid
  if (owner !== (serverAccount().uid ?? process.getuid?.()))
    throw new PostgresUnavailable(
      `Databasens filer i ${data} tillhör en annan användare (uid ${owner}). ` +
        'Starta som den användaren, välj en annan katalog med DATA_DIR, eller ta bort katalogen.',
    )
}
