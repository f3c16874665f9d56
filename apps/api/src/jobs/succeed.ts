import type { Task } from 'graphile-worker'
import type { SystemContext } from '../db/system-work.ts'
import { followSuccessions } from '../modules/succession/follow.ts'

/** Job: carries out the successions whose day has come (M12): at the first moment of the day, and every few minutes after. */
export const succeed =
  (system: SystemContext): Task =>
  () =>
    followSuccessions(system)
