import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import { useSingleKey } from '../keyboard/useSingleKey.ts'

/** Which row comes `step` rows after the selected one; the ends do not wrap. Without selection: the first. */
export const neighbour = (ids: readonly string[], selectedId: string | null, step: number): string | undefined => {
  const at = selectedId === null ? -1 : ids.indexOf(selectedId)
  if (at === -1) return ids[0]
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)]
}

/** What moving between rows by keyboard needs. */
export interface RowKeys {
  table: RefObject<HTMLElement | null>
  ids: readonly string[]
  selectedId: string | null
  onSelect: (id: string) => void
  onOpen: (id: string) => void
  singleKeys: boolean
}

const targetOf = (key: string, { ids, selectedId }: RowKeys): string | undefined => {
  if (key === 'ArrowDown') return neighbour(ids, selectedId, 1)
  if (key === 'ArrowUp') return neighbour(ids, selectedId, -1)
  if (key === 'Home') return ids[0]
  if (key === 'End') return ids.at(-1)
  return undefined
}

/** Arrows, Home, End, Enter and space in the list; j and k from anywhere on the page. Focus follows the selection. */
export const useRowKeys = (keys: RowKeys): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const { table, onSelect } = keys
  const select = useCallback(
    (id: string | undefined) => {
      if (id === undefined) return
      onSelect(id)
      const rows = table.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? []
      for (const row of rows) if (row.dataset.rowId === id) row.focus()
    },
    [table, onSelect],
  )
  useSingleKey('j', () => select(neighbour(keys.ids, keys.selectedId, 1)), keys.singleKeys)
  useSingleKey('k', () => select(neighbour(keys.ids, keys.selectedId, -1)), keys.singleKeys)
  return (event) => {
    const rowId = event.target instanceof HTMLElement ? event.target.dataset.rowId : undefined
    if (rowId === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    // Where none is selected, the row one stands on is where one goes from.
    const target = targetOf(event.key, { ...keys, selectedId: keys.selectedId ?? rowId })
    if (target !== undefined) select(target)
    else if (event.key === ' ') onSelect(rowId)
    else if (event.key === 'Enter') keys.onOpen(rowId)
    else return
    event.preventDefault()
  }
}
