import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dataHome, filesOf } from './home.ts'
import { exclusively } from './lock.ts'
import { findServer, stopServer } from './server.ts'

const established = '01'

/** Connections that somebody holds to a port on 127.0.0.1, from the kernel's table (proc(5), /proc/net/tcp). */
const clientsOn = (port: number): number => {
  const local = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  return rows.filter(([, address, , state]) => address === local && state === established).length
}

/**
 * Removes the database of a data directory with all that is in it, so that the next start makes a new one.
 * A server that nobody uses (its starter was killed) is stopped first.
 * @returns `in use`, and nothing removed, while somebody is connected to it; `absent` when there was none
 */
export const removeDatabase = async (dir: string): Promise<'removed' | 'in use' | 'absent'> => {
  const home = dataHome(dir)
  const { cluster, log } = filesOf(home)
  if (!existsSync(cluster)) return 'absent'
  return exclusively(home, async () => {
    const server = findServer(home)
    if (server && clientsOn(server.port) > 0) return 'in use'
    if (server) await stopServer(home, server.pid)
    for (const path of [cluster, `${cluster}.unfinished`, log]) rmSync(path, { recursive: true, force: true })
    return 'removed'
  })
}
