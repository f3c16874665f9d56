import type { Logger } from 'pino'
import { faultForLog } from './http/scrub.ts'

/** Longer than any request should take. */
const patienceMs = 10_000

/** What has been opened is closed in reverse order, once, whatever ends the process. */
export const makeLife = () => {
  let log: Logger | undefined
  const closing: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | undefined

  const closeAll = async (): Promise<boolean> => {
    let clean = true
    for (const close of closing.reverse())
      await close().catch((error: unknown) => {
        clean = false
        log?.error({ fault: faultForLog(error) }, 'not closed in order')
      })
    return clean
  }

  /** Ends the process: with `code` when everything closed in order, with 1 otherwise. */
  const stop = (code: number): Promise<void> => {
    stopping ??= (async () => {
      setTimeout(() => process.exit(1), patienceMs).unref()
      process.exit((await closeAll()) ? code : 1)
    })()
    return stopping
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log?.fatal({ fault: faultForLog(error) }, event)
      void stop(1)
    })

  return {
    /** Closed before everything that was opened earlier. */
    onStop: (close: () => Promise<unknown>): void => {
      closing.push(close)
    },
    stop,
    logTo: (to: Logger): void => {
      log = to
    },
  }
}
export type Life = ReturnType<typeof makeLife>
