import { type Instant, instantOf } from '@lih/domain/time/civil'

/** What time it is, as ISO 8601 in UTC. Passed everywhere, so that the world's time can be chosen. */
export type Clock = () => Instant

/** The machine's time. Sessions always live by it, whatever time the world has. */
export const systemClock: Clock = () => new Date().toISOString()

/** A time that stands still. */
export const fixedClock =
  (at: Instant): Clock =>
  () =>
    at

/** A time that begins at `start` and then runs at the pace of the machine. */
export const startedClock = (start: Instant, machine: Clock = systemClock): Clock => {
  const ahead = Date.parse(start) - Date.parse(machine())
  return () => instantOf(new Date(Date.parse(machine()) + ahead))
}

/** Milliseconds of the machine, for durations only. */
export const stopwatch = (): (() => number) => {
  const begin = performance.now()
  return () => Math.round(performance.now() - begin)
}
