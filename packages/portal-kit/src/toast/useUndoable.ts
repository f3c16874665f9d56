import { useMemo, useSyncExternalStore } from 'react'
import { toasts } from './useToast.ts'

/** Ids of those about whom something was done that can still be taken back: they stay in sight, struck through (promise 12). */
export const useUndoable = (): ReadonlySet<string> => {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.list)
  return useMemo(
    () => new Set(shown.flatMap(({ about, undo }) => (about !== undefined && undo ? [about] : []))),
    [shown],
  )
}
