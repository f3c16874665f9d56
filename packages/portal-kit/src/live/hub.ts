import type { LiveEvent, LiveSource, UnitChange } from './changes.ts'
import { together } from './together.ts'

/**
 * After a change has been told, those that follow within this time are told together (ms). Many come at once after an
 * import or a job of the night; asked for each of them, a page would do nothing else. Others still see each within two seconds.
 */
const togetherMs = 1_000

type Hub = LiveSource & { readonly announce: (event: LiveEvent) => void }

/** Passes live events on: the first change at once, and in a crowd at most one about somebody and one about nobody a second. */
export const newHub = (): Hub => {
  const listeners = new Set<(event: LiveEvent) => void>()
  const tell = (event: LiveEvent): void => {
    for (const listener of listeners) listener(event)
  }
  let waiting: readonly UnitChange[] | null = null
  const tellWaiting = (): void => {
    // Without network nothing can be asked: what waits is told when it is back.
    if (globalThis.navigator?.onLine === false) {
      setTimeout(tellWaiting, togetherMs)
      return
    }
    const changes = waiting ?? []
    waiting = null
    if (changes.length === 0) return
    gather()
    for (const change of together(changes)) tell({ kind: 'change', change })
  }
  const gather = (): void => {
    waiting = []
    setTimeout(tellWaiting, togetherMs)
  }
  return {
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce: (event) => {
      if (event.kind === 'change' && waiting !== null) {
        waiting = [...waiting, event.change]
        return
      }
      if (event.kind === 'change') gather()
      tell(event)
    },
  }
}

const hub = newHub()

/** Tells every view of a live event. */
export const { announce } = hub

export const liveSource: LiveSource = hub
