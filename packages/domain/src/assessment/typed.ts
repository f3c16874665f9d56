import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'

/** What a person types counts until the patient has left: afterwards the stored results stand (M20, M21). */
export const decideTyped = (stay: { readonly dischargedAt: Instant | null }): Decision<null, 'STAY_ENDED'> =>
  stay.dischargedAt === null ? decided(null) : refused('STAY_ENDED')

/** A sample is taken before it is typed, and at most a day before the admission: older ones say nothing of this stay. */
export const decideObservedAt = (
  observedAt: Instant,
  stay: { readonly admittedAt: Instant },
  now: Instant,
): Decision<null, 'IN_FUTURE' | 'OUT_OF_RANGE'> => {
  if (observedAt > now) return refused('IN_FUTURE', ['observedAt'])
  const dayBefore = Date.parse(stay.admittedAt) - 24 * 3_600_000
  return Date.parse(observedAt) < dayBefore ? refused('OUT_OF_RANGE', ['observedAt']) : decided(null)
}
