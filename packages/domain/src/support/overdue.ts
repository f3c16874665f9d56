import type { CivilDate, Instant } from '../time/civil.ts'
import { supportPeriod } from './period.ts'
import { type SupportState, supportPhase } from './support.ts'

type Watched = Pick<SupportState, 'status' | 'lateStartUntil' | 'firstDay' | 'lastDay' | 'endedAt'>

/** What there is to do about a support's last day: escalate it now, look again at an instant, or nothing any more. */
export type OverdueWatch =
  | { readonly kind: 'ESCALATE'; readonly lastDay: CivilDate }
  | { readonly kind: 'LATER'; readonly at: Instant }
  | { readonly kind: 'NOTHING' }

/**
 * A support is escalated when its last day has passed without an effective hand-over or an approved extension (M9);
 * while it still runs one looks again at the end of the period, wherever that lies by then.
 */
export const overdueWatch = (support: Watched, now: Instant): OverdueWatch => {
  const phase = supportPhase(support, now)
  if (support.firstDay === null || support.lastDay === null) return { kind: 'NOTHING' }
  if (phase === 'OVERDUE') return { kind: 'ESCALATE', lastDay: support.lastDay }
  if (phase === 'RUNNING') return { kind: 'LATER', at: supportPeriod(support.firstDay, support.lastDay).to }
  return { kind: 'NOTHING' }
}
