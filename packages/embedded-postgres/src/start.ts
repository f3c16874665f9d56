import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { filesOf, openHome } from './home.ts'
import { exclusively } from './lock.ts'
import { freePort } from './port.ts'
import { findReadyServer, launch, type Server, stopServer } from './server.ts'
import { PostgresUnavailable } from './unavailable.ts'

/** What a start is doing: copying binaries (seconds), making a new database (a second), starting it, or joining one that runs. */
export type Progress = 'copying' | 'initialising' | 'starting' | 'adopting'

export type StartOptions = {
  /** The product's data directory; see `dataHome` for where the files really lie. */
  readonly dir: string
  /** The port wished for on 127.0.0.1; 0 for any. Another one is used when it is taken. */
  readonly port: number
  readonly onProgress?: (step: Progress) => void
}

/** A PostgreSQL server that takes connections on 127.0.0.1. */
export type RunningPostgres = {
  readonly port: number
  readonly pid: number
  /** It ran already, for another process that may still use it: whoever is last shall stop it. */
  readonly adopted: boolean
  /** Where its files lie, and where the product's other secrets of this database belong. */
  readonly home: string
  readonly superuser: { readonly user: string; readonly password: string }
  /** Stops the server for everybody; does nothing when it is gone. */
  stop(): Promise<void>
}

// The port may be taken between our look and the server's start, and helpers of a killed server take a moment to go.
const attempts = 5
const pauseMs = 300

const lastLines = (log: string): string => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')

const launchOnFreePort = async (home: string, binaries: string, preferred: number): Promise<Server> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const server = await launch(home, binaries, await freePort(preferred))
    if (server) return server
    await sleep(pauseMs)
  }
  const { log } = filesOf(home)
  throw new PostgresUnavailable(
    `Databasen startade inte. Sist i ${log}:\n${lastLines(log)}\nHjälper inget annat ger npm run reset en ny demovärld.`,
  )
}

const handle = (home: string, server: Server, adopted: boolean): RunningPostgres => ({
  port: server.port,
  pid: server.pid,
  adopted,
  home,
  superuser: { user: 'postgres', password: readFileSync(filesOf(home).secret, 'utf8').trim() },
  stop: () => stopServer(home, server.pid),
})

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that runs there: one that another process
 * started, or that was left when its starter was killed. As root the server runs as `nobody`. Data are kept between starts.
 * @throws PostgresUnavailable, with advice in Swedish, when it cannot run here
 */
export const startPostgres = async ({ dir, port, onProgress }: StartOptions): Promise<RunningPostgres> => {
  const home = openHome(dir)
  return exclusively(home, async () => {
    const running = await findReadyServer(home)
    if (running) {
      onProgress?.('adopting')
      return handle(home, running, true)
    }
    const binaries = await findBinaries(() => onProgress?.('copying'))
    await ensureCluster(home, binaries, () => onProgress?.('initialising'))
    onProgress?.('starting')
    return handle(home, await launchOnFreePort(home, binaries, port), false)
  })
}
