import type { Instant } from '@lih/domain/time/civil'
import { useEffect } from 'react'
import { serverNow } from './serverClock.ts'
import { renewNow } from './useNow.ts'

/** Timers of browsers hold 24 days; what lies further ahead is asked for again long before. */
const longestMs = 2 ** 31 - 1
/** A timer may fire a little early. */
const afterMs = 20

/** Renews `useNow` at an instant, so that what changes then shows at that very moment and not at the next tick. */
export const useTurn = (at: Instant | null): void =>
  useEffect(() => {
    const ms = at === null ? longestMs : Date.parse(at) - Date.parse(serverNow())
    if (ms >= longestMs) return undefined
    const timer = setTimeout(renewNow, Math.max(0, ms) + afterMs)
    return () => clearTimeout(timer)
  }, [at])
