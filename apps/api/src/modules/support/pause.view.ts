import { isAway, type Pause, pauseOf, type Visit } from '@lih/domain/support/pause'
import type { SupportPhase } from '@lih/domain/support/support'
import type { Instant } from '@lih/domain/time/civil'
import type { SupportPause } from './pause.types.ts'

const runs: readonly (SupportPhase | null)[] = ['RUNNING', 'OVERDUE']

const view = (pause: Pause, now: Instant): SupportPause => ({ ...pause, away: isAway(pause, now) })

/** The visit of a patient whose support runs; nothing before and afterwards, and an admission is none (M10). */
export const pauseView = (visits: readonly Visit[], phase: SupportPhase | null, now: Instant): SupportPause | null => {
  const pause = runs.includes(phase) ? pauseOf(visits, now) : null
  return pause && view(pause, now)
}
