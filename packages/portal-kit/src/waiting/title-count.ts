import { useSyncExternalStore } from 'react'

let current = 0
const listeners = new Set<() => void>()

/** How many wait for the person, for the title of the window; never of whom. */
export const setTitleCount = (count: number): void => {
  if (count === current) return
  current = count
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTitleCount = (): number => useSyncExternalStore(subscribe, () => current)
