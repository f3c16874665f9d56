import { useRef } from 'react'
import { SortHeader } from '../table/SortHeader.tsx'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import { useUiWords } from '../words/ui-words.ts'
import { useRowKeys } from './useRowKeys.ts'
import { WorklistRow, type WorklistRowProps } from './WorklistRow.tsx'
import type { WorklistGroup, WorklistProps } from './worklist-types.ts'

/** From here the detail stands beside the list (see SplitView). */
const DETAIL_BESIDE = '(min-width: 1200px)'

const pressOpens = (press: 'auto' | 'select' | 'open'): boolean =>
  press === 'open' || (press === 'auto' && !window.matchMedia(DETAIL_BESIDE).matches)

/** Opening by keyboard or double click: through the caller, or by following the row's own link. */
const useOpening = <T,>(list: WorklistProps<T>) => {
  const table = useRef<HTMLTableElement>(null)
  const followingLink = useRef(false)
  const open = (id: string) => {
    if (list.onOpen) return list.onOpen(id)
    const row = [...(table.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])].find(
      (each) => each.dataset.rowId === id,
    )
    followingLink.current = true
    row?.querySelector<HTMLElement>('.u-wl-link')?.click()
    followingLink.current = false
  }
  return { table, open, following: () => followingLink.current }
}

const Group = <T,>(props: {
  list: WorklistProps<T>
  group: WorklistGroup<T>
  tabStopId: string | undefined
  row: Pick<WorklistRowProps<T>, 'onPress' | 'onOpen' | 'following'>
}) => {
  const { list, group } = props
  return (
    <tbody role="rowgroup">
      {group.title !== null && (
        <tr role="row" className="u-wl-group">
          <th role="rowheader" scope="rowgroup" colSpan={list.columns.length + 1}>
            {group.title} <span>{group.rows.length}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <WorklistRow
          key={list.rowId(row)}
          list={list}
          row={row}
          tabStop={list.rowId(row) === props.tabStopId}
          {...props.row}
        />
      ))}
    </tbody>
  )
}

/**
 * The list of what must be done: grouped rows of two lines, one selected. One Tab stop; arrows, j/k and Enter move and
 * open. In a narrow place each row becomes a card, with the same roles for screen readers.
 */
export const Worklist = <T,>(list: WorklistProps<T>) => {
  const words = useUiWords()
  const { table, open, following } = useOpening(list)
  const ids = list.groups.flatMap((group) => group.rows.map(list.rowId))
  const onKeyDown = useRowKeys({
    table,
    ids,
    selectedId: list.selectedId,
    onSelect: list.onSelect,
    onOpen: open,
    singleKeys: list.singleKeys ?? true,
  })
  const selectedIsShown = list.selectedId !== null && ids.includes(list.selectedId)
  const onPress = (id: string) => {
    list.onSelect(id)
    if (pressOpens(list.press ?? 'auto')) open(id)
  }
  return (
    <div className="u-wl-box">
      <table className="u-wl u-table" role="grid" aria-label={list.caption} ref={table} onKeyDown={onKeyDown}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="u-wl-mark">
              <VisuallyHidden>{list.changedText ?? words.changed}</VisuallyHidden>
            </th>
            {list.columns.map(({ cell, primary, narrow, ...column }) => (
              <SortHeader
                key={column.id}
                {...column}
                sort={list.sort}
                onSort={list.onSort}
                {...(narrow === 'hide' && { className: 'hide' })}
              />
            ))}
          </tr>
        </thead>
        {list.groups.map((group) => (
          <Group
            key={group.id}
            list={list}
            group={group}
            tabStopId={selectedIsShown ? (list.selectedId ?? undefined) : ids[0]}
            row={{ onPress, onOpen: open, following }}
          />
        ))}
      </table>
    </div>
  )
}
