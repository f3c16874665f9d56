import type { Instant } from '@lih/domain/time/civil'
import { useSyncExternalStore } from 'react'
import { serverNow } from '../session/serverClock.ts'

let lostSince: Instant | null = null
const listeners = new Set<() => void>()

const set = (value: Instant | null): void => {
  if (value === lostSince) return
  lostSince = value
  for (const listener of listeners) listener()
}

/** The live socket is open. */
export const contactHeld = (): void => set(null)

/** The live socket closed; counted from the first loss. */
export const contactLost = (): void => set(lostSince ?? serverNow())

/** Since when no live update can arrive; null while they can. */
export const useContactLostSince = (): Instant | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lostSince,
  )
