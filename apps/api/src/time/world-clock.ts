import type { Env } from '../env.ts'
import { type Clock, fixedClock, startedClock, systemClock } from './clock.ts'

/** The world's time by the settings: the machine's, one that stands still, or one that began at another time. */
export const worldClock = ({ fixedNow }: Pick<Env, 'fixedNow'>): Clock => {
  if (!fixedNow) return systemClock
  return fixedNow.running ? startedClock(fixedNow.at) : fixedClock(fixedNow.at)
}
