import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathHash } from './reach.ts'

const patienceMs = 120_000
const pauseMs = 25

const take = (name: string): Promise<Server | undefined> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    )
    server.listen(name, () => done(server))
  })

/**
 * Runs `work` while nobody else does so for the same directory. The lock is a Linux abstract socket: it has no file
 * that can be left behind, and the kernel drops it with the process, whatever ended that.
 * @throws Error when somebody has held the lock for two minutes
 */
export const exclusively = async <T>(directory: string, work: () => Promise<T>): Promise<T> => {
  const name = `\0lakarinsatser-${pathHash(directory)}`
  const deadline = performance.now() + patienceMs
  let lock = await take(name)
  while (!lock) {
    if (performance.now() > deadline) throw new Error(`another process has been busy with ${directory} for two minutes`)
    await sleep(pauseMs)
    lock = await take(name)
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}
