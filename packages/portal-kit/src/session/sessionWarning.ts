import type { SessionTimes } from './authApi.ts'

/** How long before the end one is warned (ms). */
const warnBeforeMs = 120_000

/** While the end is near the server is asked this often, so that an act in another tab is seen (ms). */
const nearMs = 10_000

/** `idle`: an act prolongs it. `absolute`: only signing in again does. */
export type SessionOutlook =
  | { readonly kind: 'calm'; readonly askInMs: number }
  | {
      readonly kind: 'warn'
      readonly reason: 'idle' | 'absolute'
      readonly secondsLeft: number
      readonly askInMs: number
    }
  | { readonly kind: 'over' }

/**
 * What to show now, and when to ask the server again.
 *
 * @param now ms on the clock of `times`
 */
export const outlook = ({ idleEndsAt, endsAt }: SessionTimes, now: number): SessionOutlook => {
  const left = Math.min(idleEndsAt, endsAt) - now
  if (left <= 0) return { kind: 'over' }
  if (left > warnBeforeMs) return { kind: 'calm', askInMs: left - warnBeforeMs }
  const reason = endsAt <= idleEndsAt || endsAt - now <= warnBeforeMs ? 'absolute' : 'idle'
  return { kind: 'warn', reason, secondsLeft: Math.ceil(left / 1_000), askInMs: Math.min(nearMs, left) }
}

const counted = (n: number, one: string, many: string): string => (n === 0 ? '' : `${n} ${n === 1 ? one : many}`)

/** `1 minut och 20 sekunder`, `45 sekunder`. */
export const leftText = (seconds: number): string =>
  [counted(Math.floor(seconds / 60), 'minut', 'minuter'), counted(seconds % 60, 'sekund', 'sekunder')]
    .filter((part) => part !== '')
    .join(' och ')
