import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { classes } from '../text/classes.ts'
import { VisuallyHidden } from '../text/VisuallyHidden.tsx'
import type { WorklistColumn, WorklistProps } from './worklist-types.ts'

interface CellProps<T> {
  list: WorklistProps<T>
  column: WorklistColumn<T>
  row: T
}

const Primary = <T,>({ list, column, row }: CellProps<T>): ReactNode => {
  const href = list.rowHref?.(row)
  if (href === undefined) return column.cell(row)
  // The row itself is the stop for the Tab key, and Enter there opens it.
  return (
    <Link className="u-wl-link" href={href} ref={(link) => link?.setAttribute('tabindex', '-1')}>
      {column.cell(row)}
    </Link>
  )
}

const Cell = <T,>({ list, column, row }: CellProps<T>) => {
  const narrow = column.narrow ?? 'show'
  if (column.primary) {
    return (
      <th scope="row" role="rowheader" className="u-wl-primary">
        <Primary list={list} column={column} row={row} />
      </th>
    )
  }
  return (
    <td
      role="gridcell"
      className={classes(column.numeric && 'u-num', narrow !== 'show' && narrow) || undefined}
      data-label={narrow === 'show' ? column.header : undefined}
    >
      {column.cell(row)}
    </td>
  )
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

const insideOwnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a:not(.u-wl-link), button, input, label, select, textarea') !== null

/** What one row needs besides the list. */
export interface WorklistRowProps<T> {
  list: WorklistProps<T>
  row: T
  tabStop: boolean
  /** Does what a press does here: select or open. */
  onPress: (id: string) => void
  onOpen: (id: string) => void
  /** True while the list itself follows the row's link. */
  following: () => boolean
}

/** One row; a press anywhere in it counts, except on a control of its own. */
export const WorklistRow = <T,>({ list, row, tabStop, onPress, onOpen, following }: WorklistRowProps<T>) => {
  const id = list.rowId(row)
  const changed = list.changed?.(row)
  const press = (event: MouseEvent) => {
    if (following() || !isPlainClick(event) || insideOwnControl(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus({ preventScroll: true })
    onPress(id)
  }
  return (
    <tr
      role="row"
      data-row-id={id}
      aria-label={list.rowLabel(row)}
      aria-selected={id === list.selectedId}
      tabIndex={tabStop ? 0 : -1}
      className={list.done?.(row) ? 'done' : undefined}
      onClickCapture={press}
      onDoubleClick={(event) => {
        if (!insideOwnControl(event.target)) onOpen(id)
      }}
    >
      <td role="gridcell" className="u-wl-mark" title={changed}>
        {changed && (
          <>
            <i aria-hidden="true" />
            <VisuallyHidden>{changed}</VisuallyHidden>
          </>
        )}
      </td>
      {list.columns.map((column) => (
        <Cell key={column.id} list={list} column={column} row={row} />
      ))}
    </tr>
  )
}
