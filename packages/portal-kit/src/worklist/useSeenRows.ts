import { useEffect, useRef, useState } from 'react'
import { useMe } from '../session/useMe.ts'
import { type Changeable, type ChangeMark, changeMark, parseSeen, type Seen, seenOf } from './seen-rows.ts'

/** The marks of a list. */
export interface SeenRows {
  readonly markOf: (row: Changeable) => ChangeMark
}

/**
 * Which rows are new or changed since this list was last looked at, in this tab and under this assignment. Only ids and
 * times are kept, in the tab's own storage, which ends with the tab.
 *
 * @param list name of the list
 * @param rows the rows now on the screen; undefined while nothing has been fetched
 */
export const useSeenRows = (list: string, rows: readonly Changeable[] | undefined): SeenRows => {
  const { assignment } = useMe()
  const key = `lih.seen.${list}.${assignment.id}`
  const [seen, setSeen] = useState<Seen | null>(() => parseSeen(sessionStorage.getItem(key)))
  const latest = useRef(rows)
  // A first visit has nothing to compare with: what comes while the list is open is new.
  if (seen === null && rows !== undefined) setSeen(seenOf(rows))
  useEffect(() => {
    latest.current = rows
  }, [rows])
  useEffect(() => {
    const keep = () => {
      if (latest.current) sessionStorage.setItem(key, JSON.stringify(seenOf(latest.current)))
    }
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [key])
  return { markOf: (row) => changeMark(row, seen) }
}
