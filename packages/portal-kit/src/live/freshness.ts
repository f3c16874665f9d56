import type { Instant } from '@lih/domain/time/civil'

/** When what is shown was last known to be true, and whether contact has been lost since. */
export type Freshness = { readonly updatedAt: Instant | null; readonly stale: boolean }

/** How long without contact before a page says so (ms). */
const staleAfterMs = 60_000

/** When what is shown becomes stale, for contact lost now: a minute after the last sign of life (ms from now). */
export const staleInMs = (silentMs: number): number => Math.max(0, staleAfterMs - silentMs)

/**
 * Whether a change concerns a view: without `patientIds` the view is a list, and everything does; a view of nobody follows
 * what is about nobody (G5).
 */
export const concerns = (change: readonly string[], patientIds: readonly string[] | undefined): boolean => {
  if (patientIds === undefined) return true
  return patientIds.length === 0 ? change.length === 0 : patientIds.some((id) => change.includes(id))
}
