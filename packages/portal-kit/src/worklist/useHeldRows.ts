import { useState } from 'react'
import { type HeldBack, heldBackRows, type Placed } from './held-back-rows.ts'

interface Still<Row> {
  readonly view: string
  readonly shown: readonly Placed<Row>[]
  /** What was fetched when this was taken. */
  readonly of: readonly Placed<Row>[]
}

/** A list that stays still, and the way to let the waiting changes in. */
export interface HeldRows<Row> extends HeldBack<Row> {
  readonly show: () => void
}

/**
 * Keeps the rows where they are while changes by others arrive (see `heldBackRows`). A new view (another filter or sort),
 * the first rows and rows in an empty list come in at once: nothing moves then that somebody was about to press.
 *
 * @param view changes when the person asks for another view
 * @param fresh undefined while nothing has been fetched; the same array until something changes
 */
export const useHeldRows = <Row>(view: string, fresh: readonly Placed<Row>[] | undefined): HeldRows<Row> => {
  const [still, setStill] = useState<Still<Row> | null>(null)
  const now = fresh ?? []
  const take = still === null || still.view !== view || still.shown.length === 0
  const held = heldBackRows(take ? now : still.shown, now)
  // Remembers what is on the screen, so that a row that is gone next time keeps its newest content.
  if (fresh !== undefined && (still?.of !== fresh || still.view !== view)) {
    setStill({ view, shown: held.rows, of: fresh })
  }
  return { ...held, show: () => setStill({ view, shown: now, of: now }) }
}
