import { useSyncExternalStore } from 'react'

let ended = false
const listeners = new Set<() => void>()

const set = (value: boolean): void => {
  if (value === ended) return
  ended = value
  for (const listener of listeners) listener()
}

/** The server no longer knows the session: what is on the screen is hidden, what is typed stays. */
export const sessionEnded = (): void => set(true)

/** Signed in again, as the same person under the same assignment. */
export const sessionResumed = (): void => set(false)

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ended,
  )
