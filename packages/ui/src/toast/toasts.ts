import type { ReactNode } from 'react'

/** A message that goes away by itself. */
export interface ToastMessage {
  text: ReactNode
  /** Takes the act back; without it the toast only tells. */
  undo?: () => void
  undoText?: string
  /** Id of what the act was about: it stays where it was for as long as the act can be taken back. */
  about?: string
  /** How long it stays. Undo must be possible for 10 s. */
  seconds?: number
}

/** A message in the region. */
export interface ShownToast extends ToastMessage {
  id: string
}

/** The messages now shown, with what changes them. Fits `useSyncExternalStore`. */
export interface ToastStore {
  /** Shows a message; returns its id. */
  show: (message: ToastMessage) => string
  dismiss: (id: string) => void
  /** Runs the newest undo, if any; false when there was none. */
  undoNewest: () => boolean
  subscribe: (listener: () => void) => () => void
  list: () => readonly ShownToast[]
}

/** Most that are shown at once; the oldest gives way. */
const MOST = 3

/** Makes the store of messages of one portal. */
export const createToasts = (): ToastStore => {
  let shown: readonly ShownToast[] = []
  let count = 0
  const listeners = new Set<() => void>()
  const set = (next: readonly ShownToast[]) => {
    shown = next
    for (const listener of listeners) listener()
  }
  const dismiss = (id: string) => set(shown.filter((toast) => toast.id !== id))
  return {
    show(message) {
      count += 1
      const id = `toast-${count}`
      set([...shown, { ...message, id }].slice(-MOST))
      return id
    },
    dismiss,
    undoNewest() {
      const newest = shown.findLast((toast) => toast.undo)
      if (!newest) return false
      dismiss(newest.id)
      newest.undo?.()
      return true
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    list: () => shown,
  }
}
