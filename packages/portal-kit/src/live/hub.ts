import type { LiveEvent, LiveSource } from './changes.ts'

const listeners = new Set<(event: LiveEvent) => void>()

/** Tells every view of a live event. */
export const announce = (event: LiveEvent): void => {
  for (const listener of listeners) listener(event)
}

export const liveSource: LiveSource = {
  listen: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
