import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverAccount } from './account.ts'
import { serverEnvironment } from './binaries.ts'
import { filesOf } from './home.ts'

const pauseMs = 25
const startMs = 60_000
const stopMs = 20_000

/** What `postmaster.pid` says of a living server. */
export type Server = { readonly pid: number; readonly port: number; readonly ready: boolean }

const pidFile = (data: string): string => join(data, 'postmaster.pid')

const readIfPresent = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

/**
 * Does this process serve these data? A signal would not tell: the number may have gone to another process, and a
 * zombie (nobody reaps in many containers) still answers signals. Its command line is empty, though.
 */
const serves = (pid: number, data: string): boolean =>
  (readIfPresent(`/proc/${pid}/cmdline`) ?? '').split('\0').includes(data)

/** The server that runs on a home, started by whomever; undefined when its file is missing or names a dead process. */
export const findServer = (home: string): Server | undefined => {
  const { data } = filesOf(home)
  const lines = readIfPresent(pidFile(data))?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!serves(pid, data)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Waits while a server that somebody else launched is on its way up. */
export const findReadyServer = async (home: string): Promise<Server | undefined> => {
  const deadline = performance.now() + startMs
  let server = findServer(home)
  while (server && !server.ready) {
    if (performance.now() > deadline)
      throw new Error(`PostgreSQL (process ${server.pid}) is not ready; see ${filesOf(home).log}`)
    await sleep(pauseMs)
    server = findServer(home)
  }
  return server
}

/** On the loopback only, without a socket file; no compilation of queries, which costs more than our queries take. */
const serverArguments = (data: string, port: number): string[] => {
  const settings = ['jit=off', 'timezone=UTC', 'log_timezone=UTC', 'shared_buffers=256MB']
  return ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', '', ...settings.flatMap((setting) => ['-c', setting])]
}

/**
 * A process group of its own, so that Ctrl-C reaches only the caller, who still has work to finish in the database;
 * and a file for its output, since a pipe would break with the caller.
 */
const spawnServer = (home: string, binaries: string, port: number): ChildProcess => {
  const { data, log } = filesOf(home)
  const output = openSync(log, 'a', 0o600)
  const child = spawn(join(binaries, 'bin/postgres'), serverArguments(data, port), {
    ...serverAccount(),
    cwd: data,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  return child
}

/**
 * Starts a server and waits until it takes connections; undefined when it ended instead, with the reason in its log.
 * Call it under the lock and only when no server runs: the file of a dead one is removed, because PostgreSQL would not
 * start if that number now belongs to another process.
 */
export const launch = async (home: string, binaries: string, port: number): Promise<Server | undefined> => {
  rmSync(pidFile(filesOf(home).data), { force: true })
  const child = spawnServer(home, binaries, port)
  const ended = new Promise<'ended'>((done, fail) => {
    child.once('exit', () => done('ended'))
    child.once('error', fail)
  })
  const deadline = performance.now() + startMs
  while (performance.now() < deadline) {
    if ((await Promise.race([ended, sleep(pauseMs, 'waiting')])) === 'ended') return undefined
    const server = findServer(home)
    if (server?.ready && server.pid === child.pid) return server
  }
  throw new Error(`PostgreSQL was not ready within ${startMs / 1000} s; see ${filesOf(home).log}`)
}

/** Ends the server at once but in good order: clients are cut off, everything committed is kept. */
export const stopServer = async (home: string, pid: number): Promise<void> => {
  const { data, log } = filesOf(home)
  if (!serves(pid, data)) return
  process.kill(pid, 'SIGINT')
  const deadline = performance.now() + stopMs
  while (serves(pid, data)) {
    if (performance.now() > deadline)
      throw new Error(`PostgreSQL (process ${pid}) has not stopped within ${stopMs / 1000} s; see ${log}`)
    await sleep(pauseMs)
  }
}
