import { Logger, run } from 'graphile-worker'
import type { Logger as Log } from 'pino'
import type { SystemContext } from '../db/system-work.ts'
import { scrubbed } from '../http/scrub.ts'
import { followSuccessions } from '../modules/succession/follow.ts'
import { watchAll } from '../modules/support/overdue.ts'
import { escalateWaiting } from '../modules/waiting/escalating.ts'
import { escalate, escalateAll } from './escalate.ts'
import { announce } from './live.ts'
import { succeed } from './succeed.ts'

/** Jobs under way; `stop` waits for them. */
export type Jobs = { readonly isRunning: () => boolean; stop(): Promise<void> }

/** What can be enqueued, by name. */
const tasks = (system: SystemContext) => ({
  announce,
  escalate: escalate(system),
  escalateAll: escalateAll(system),
  succeed: succeed(system),
})

/** One of the servers looks every five minutes. */
const crontab = `*/5 * * * * escalateAll
*/5 * * * * succeed`

/** Works off the queue as the role `worker`, which alone can read it. */
export const startJobs = async (system: SystemContext, log?: Log): Promise<Jobs> => {
  let running = true
  await system.write(watchAll)
  await system.write(escalateWaiting)
  await followSuccessions(system)
  const runner = await run({
    connectionString: system.db.workerUrl,
    concurrency: 2,
    maxPoolSize: 4,
    // Signals are the process's own business.
    noHandleSignals: true,
    pollInterval: 2000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log?.warn({ message: scrubbed(message) }, 'job')
    }),
    taskList: tasks(system),
    crontab,
  })
  runner.events.on('stop', () => {
    running = false
  })
  return {
    isRunning: () => running,
    stop: async () => {
      if (running) await runner.stop()
    },
  }
}
