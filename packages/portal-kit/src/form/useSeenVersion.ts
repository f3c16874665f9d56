import { useEffect, useState } from 'react'

/** How long something new must have been on the page before it counts as seen by somebody who has written nothing (ms). */
const readingMs = 1_000

/**
 * The version that the user saw: the one the form was begun with, until a newer is accepted (G6).
 *
 * @param version as the page shows it now; undefined when the form has none
 * @param keepsUp whether a newer one is taken up without a word, once it has been shown a moment
 */
export const useSeenVersion = (version: number | undefined, keepsUp: boolean) => {
  const [begun] = useState(version ?? null)
  const [seen, setSeen] = useState(begun)
  const [refusedAsStale, setRefusedAsStale] = useState(false)
  const differs = version !== undefined && seen !== version
  const follows = keepsUp && differs && !refusedAsStale
  useEffect(() => {
    if (!follows) return
    const timer = setTimeout(() => setSeen(version), readingMs)
    return () => clearTimeout(timer)
  }, [follows, version])
  const settle = (next: number | null) => {
    setSeen(next)
    setRefusedAsStale(false)
  }
  return {
    expectedVersion: seen ?? 0,
    conflict: refusedAsStale || (differs && !follows),
    /** What a draft written now remembers. */
    kept: seen,
    restore: (before: number | null) => setSeen(before),
    refuse: () => setRefusedAsStale(true),
    accept: () => settle(version ?? null),
    /** Back to what the form was begun with, as its values are. */
    beginAnew: () => settle(begun),
  }
}
