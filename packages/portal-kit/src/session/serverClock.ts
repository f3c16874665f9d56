import type { Instant } from '@lih/domain/time/civil'

type Reading = { readonly serverMs: number; readonly pageMs: number }

let reading: Reading | undefined

/** Remembers what the server's clock showed now. The device's own clock is never trusted. */
export const setServerClock = (now: Instant): void => {
  reading = { serverMs: Date.parse(now), pageMs: performance.now() }
}

/** Whether the server, or what it left on this device, has told the time. */
export const isClockKnown = (): boolean => reading !== undefined

/**
 * The server's time now, carried forward by the page's monotonic clock.
 *
 * @throws before the server was asked: nothing may show a time that the device made up
 */
export const serverNow = (): Instant => {
  if (reading === undefined) throw new Error('The server has not told the time yet')
  return new Date(reading.serverMs + performance.now() - reading.pageMs).toISOString()
}
