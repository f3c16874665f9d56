import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, onTestFinished } from 'vitest'
import { dataHome } from '../src/home.ts'
import { memoryDirectory } from '../src/memory.ts'
import { type RunningPostgres, type StartOptions, startPostgres } from '../src/start.ts'

/** Removes a data directory and the place where its database really lay. */
const removeData = (dir: string): void => {
  for (const path of [dataHome(dir), dir]) rmSync(path, { recursive: true, force: true })
}

const newDirectory = (mode: number): string => {
  const dir = mkdtempSync(join(memoryDirectory() ?? tmpdir(), 'embedded-postgres-'))
  chmodSync(dir, mode)
  return dir
}

/** A new data directory of the given mode (0755: others may pass), gone after the test. */
export const temporaryDirectory = (mode = 0o755): string => {
  const dir = newDirectory(mode)
  onTestFinished(() => removeData(dir))
  return dir
}

/** A data directory that the tests of one `describe` use after each other, gone after the last. */
export const sharedDirectory = (): string => {
  const dir = newDirectory(0o755)
  afterAll(() => removeData(dir))
  return dir
}

/** `startPostgres`, stopped after the test. */
export const startForTest = async (options: StartOptions): Promise<RunningPostgres> => {
  const running = await startPostgres(options)
  onTestFinished(() => running.stop())
  return running
}

/** Connects as the superuser and runs `work`. */
export const query = async <T>(
  { port, superuser }: Pick<RunningPostgres, 'port' | 'superuser'>,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> => {
  const sql = postgres({ host: '127.0.0.1', port, username: superuser.user, password: superuser.password, max: 1 })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

/** What a starter prints: a running database without its functions. */
export type Started = Omit<RunningPostgres, 'stop'>

/**
 * A process of its own that starts the database of `dir` and lives on.
 * @throws Error with what it said when it ends instead
 */
export const spawnStarter = async (
  dir: string,
  options: SpawnOptions = {},
): Promise<{ child: ChildProcess; started: Started }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'starter.mjs'), dir, '0'], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const complaints: string[] = []
  child.stderr.on('data', (text) => complaints.push(String(text)))
  const [output] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => Promise.reject(new Error(complaints.join('')))),
  ])
  return { child, started: JSON.parse(String(output)) }
}

/** Ends a process without letting it clean up, and waits until it is gone. */
export const killed = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
