import type { Instant } from '@lih/domain/time/civil'

/** When what is shown was last known to be true, and whether contact has been lost since. */
export type Freshness = { readonly updatedAt: Instant | null; readonly stale: boolean }

/** Seconds without contact after which a page says so. */
export const staleAfterMs = 60_000

/** Stale: no contact with the server for a minute. `null`: contact is held now. */
export const isStale = (lostSince: Instant | null, now: Instant): boolean =>
  lostSince !== null && Date.parse(now) - Date.parse(lostSince) >= staleAfterMs

/** Whether a change concerns a view: without `patientIds` the view is a list, and everything does. */
export const concerns = (change: readonly string[], patientIds: readonly string[] | undefined): boolean =>
  patientIds === undefined || patientIds.some((id) => change.includes(id))
