import { useState } from 'react'

/** The version that the user saw: the newest until something is typed, then that one until a newer is accepted. */
export const useSeenVersion = (version: number | undefined) => {
  const [seen, setSeen] = useState<number | null>(null)
  const [refusedAsStale, setRefusedAsStale] = useState(false)
  const settle = (next: number | null) => {
    setSeen(next)
    setRefusedAsStale(false)
  }
  return {
    expectedVersion: seen ?? version ?? 0,
    conflict: refusedAsStale || (seen !== null && version !== undefined && seen !== version),
    /** What a draft written now remembers. */
    kept: seen ?? version ?? null,
    keep: () => setSeen((before) => before ?? version ?? null),
    restore: (before: number | null) => setSeen(before),
    refuse: () => setRefusedAsStale(true),
    accept: () => settle(version ?? null),
    forget: () => settle(null),
  }
}
