import { useState } from 'react'
import { type HeldBack, heldBackRows, type Placed } from './held-back-rows.ts'

interface Still<Row> {
  readonly view: string
  readonly shown: readonly Placed<Row>[]
  /** What was fetched when this was taken. */
  readonly of: readonly Placed<Row>[]
  /** Gone by one's own acts, each as long as it can be taken back. */
  readonly done: readonly string[]
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
 * What one has done oneself stays struck through for as long as it can be taken back, and then goes without a word.
 *
 * @param fresh undefined while nothing has been fetched; the same array until something changes
 */
export const useHeldRows = <Row>(
  view: string,
  fresh: readonly Placed<Row>[] | undefined,
  reversible: (row: Row) => boolean,
): HeldRows<Row> => {
  const [still, setStill] = useState<Still<Row> | null>(null)
  const now = fresh ?? []
  const take = still === null || still.view !== view || still.shown.length === 0
  const before = take ? now : still.shown.filter(({ id, row }) => !still.done.includes(id) || reversible(row))
  const held = heldBackRows(before, now, reversible)
  const isNew = still === null || still.of !== fresh || still.view !== view || still.done.length !== held.done.length
  // Remembers what is on the screen, so that a row that is gone next time keeps its newest content.
  if (fresh !== undefined && isNew) setStill({ view, shown: held.rows, of: fresh, done: held.done })
  return { ...held, show: () => setStill({ view, shown: now, of: now, done: [] }) }
}
