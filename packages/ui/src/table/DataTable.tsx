import { Fragment, type ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'
import { WholeNumbers } from '../text/WholeNumbers.tsx'
import { useUiWords } from '../words/ui-words.ts'
import { ScrollBox } from './ScrollBox.tsx'
import { type Sort, SortHeader } from './SortHeader.tsx'

/** One column of a table. */
export interface Column<T> {
  id: string
  header: string
  cell: (row: T) => ReactNode
  numeric?: boolean
  /** Names the row; at most one. */
  rowHeader?: boolean
  sortable?: boolean
  width?: string
  nowrap?: boolean
}

/** What a table needs. */
export interface DataTableProps<T> {
  caption: string
  showCaption?: boolean
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowId: (row: T) => string
  sort?: Sort
  onSort?: (id: string) => void
  /** missing: a value is needed; done: struck through. */
  rowTone?: (row: T) => 'missing' | 'done' | undefined
  /** What opens under a row; null when that row has nothing to open. */
  rowDetail?: (row: T) => ReactNode
  openRows?: readonly string[]
  onToggleRow?: (id: string) => void
  /** Spoken name of the row's toggle. */
  toggleText?: (row: T) => string
  sum?: { label: ReactNode; value: ReactNode }
  /** Less air, for long tables of short values. */
  dense?: boolean
  /** In a narrow place: scroll sideways, or one block per row. */
  narrow?: 'scroll' | 'stack'
  /** Instead of rows, when there are none. */
  empty?: ReactNode
}

interface RowProps<T> {
  table: DataTableProps<T>
  row: T
}

const Toggle = <T,>({ table, row, open }: RowProps<T> & { open: boolean }) => {
  const words = useUiWords()
  return (
    <button
      type="button"
      className="u-table-toggle"
      aria-expanded={open}
      aria-label={table.toggleText?.(row) ?? words.howComputed}
      onClick={() => table.onToggleRow?.(table.rowId(row))}
    >
      <Icon name={open ? 'down' : 'chev'} />
    </button>
  )
}

/** Words as one piece, which a block per row sets beside the name of their column; nothing stays nothing. */
const inOnePiece = (said: ReactNode): ReactNode =>
  typeof said === 'string' && said !== '' ? (
    <span>
      <WholeNumbers>{said}</WholeNumbers>
    </span>
  ) : (
    said
  )

const Row = <T,>({ table, row }: RowProps<T>) => {
  const detail = table.rowDetail?.(row)
  const open = detail != null && (table.openRows?.includes(table.rowId(row)) ?? false)
  return (
    <>
      <tr role="row" className={classes(table.rowTone?.(row), open && 'open') || undefined}>
        {table.columns.map((column, index) => {
          const said = column.cell(row)
          const className = classes(column.numeric && 'u-num', column.nowrap && 'u-nw') || undefined
          const content = (
            <>
              {index === 0 && detail != null && <Toggle table={table} row={row} open={open} />}
              {inOnePiece(said)}
            </>
          )
          if (column.rowHeader) {
            return (
              <th key={column.id} scope="row" role="rowheader" className={className}>
                {content}
              </th>
            )
          }
          return (
            <td key={column.id} role="cell" className={className} data-label={index === 0 ? undefined : column.header}>
              {content}
            </td>
          )
        })}
      </tr>
      {open && (
        <tr role="row" className="detail">
          <td role="cell" colSpan={table.columns.length}>
            {detail}
          </td>
        </tr>
      )}
    </>
  )
}

const Sum = ({ label, value, columns }: { label: ReactNode; value: ReactNode; columns: number }) => (
  <tbody role="rowgroup">
    <tr role="row" className="sum">
      <th role="rowheader" scope="row" colSpan={columns - 1}>
        {label}
      </th>
      <td role="cell" className="u-num">
        {value}
      </td>
    </tr>
  </tbody>
)

/** A table with a name, for facts one reads. Its roles are written out, since a narrow layout takes the native ones away. */
export const DataTable = <T,>(props: DataTableProps<T>) => {
  const { caption, columns, rows, narrow = 'scroll', sum } = props
  if (rows.length === 0 && props.empty) return <>{props.empty}</>
  const table = (
    <table className={classes('u-table', narrow === 'stack' && 'stack', props.dense && 'dense')} role="table">
      <caption className={props.showCaption ? undefined : 'u-vh'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ cell, nowrap, rowHeader, ...column }) => (
            <SortHeader key={column.id} {...column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Fragment key={props.rowId(row)}>
            <Row table={props} row={row} />
          </Fragment>
        ))}
      </tbody>
      {sum && <Sum {...sum} columns={columns.length} />}
    </table>
  )
  return (
    <ScrollBox label={caption} className={narrow === 'stack' ? 'u-table-box u-scroll' : 'u-scroll tight'}>
      {table}
    </ScrollBox>
  )
}
