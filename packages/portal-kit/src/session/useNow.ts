import type { Instant } from '@lih/domain/time/civil'
import { useSyncExternalStore } from 'react'
import { serverNow } from './serverClock.ts'

const tickMs = 30_000
const listeners = new Set<() => void>()
let current: Instant | undefined
let timer: ReturnType<typeof setInterval> | undefined

const tick = (): void => {
  current = serverNow()
  for (const listener of listeners) listener()
}

/** Reads the clock now: an answer that is newer than the last tick must not seem to come from the future. */
export const renewNow = (): void => {
  if (timer !== undefined) tick()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  timer ??= setInterval(tick, tickMs)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    current = undefined
  }
}

const snapshot = (): Instant => {
  current ??= serverNow()
  return current
}

/** The server's time, renewed each 30 s: one tick for all who ask, so that a page never shows two times. */
export const useNow = (): Instant => useSyncExternalStore(subscribe, snapshot)
