import { useSyncExternalStore } from 'react'
import { staleInMs } from './freshness.ts'

let lost = false
let stale = false
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const setStale = (value: boolean): void => {
  if (value === stale) return
  stale = value
  for (const listener of listeners) listener()
}

/** The live socket is open. */
export const contactHeld = (): void => {
  lost = false
  clearTimeout(timer)
  setStale(false)
}

/**
 * The live socket is gone. Later failures to reopen it do not begin the count anew.
 *
 * @param silentMs how long ago the last sign of life was
 */
export const contactLost = (silentMs = 0): void => {
  if (lost) return
  lost = true
  timer = setTimeout(() => setStale(true), staleInMs(silentMs))
}

/** Whether there has been no contact with the server for a minute. */
export const useContactStale = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => stale,
  )
