import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { removeDatabase } from '@lih/embedded-postgres/reset'
import { expect } from '@playwright/test'
import { worldDirectory } from './world.ts'

/** Where the product listens for the scenario whose world has another time. */
export const otherPort = 4272
const program = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url))

const isReady = async (server: ChildProcess): Promise<boolean> => {
  if (server.exitCode !== null) throw new Error(`The server at another time ended with ${server.exitCode}`)
  const answer = await fetch(`http://127.0.0.1:${otherPort}/readyz`).catch(() => null)
  return answer?.ok ?? false
}

/** A world of its own, where it is always `at`; it ends with what is done in it. */
export const inWorldAt = async (at: string, work: () => Promise<void>): Promise<void> => {
  const data = `${worldDirectory()}-at-another-time`
  await removeDatabase(data)
  const server = spawn(process.execPath, [program], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(otherPort),
      PG_PORT: '54272',
      DATA_DIR: data,
      FIXED_NOW: at,
      CLOCK: 'still',
      LOG: 'warn',
    },
  })
  try {
    await expect.poll(() => isReady(server), { timeout: 120_000, intervals: [500] }).toBe(true)
    await work()
  } finally {
    server.kill('SIGTERM')
    if (server.exitCode === null) await once(server, 'exit')
  }
}
