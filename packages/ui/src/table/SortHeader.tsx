import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'

/** Which column orders the rows. */
export interface Sort {
  id: string
  direction: 'ascending' | 'descending'
}

/** What the head of a column needs. */
export interface SortHeaderProps {
  id: string
  header: ReactNode
  numeric?: boolean | undefined
  sortable?: boolean | undefined
  sort?: Sort | undefined
  onSort?: ((id: string) => void) | undefined
  width?: string | undefined
  className?: string
}

/** The head of a column; a button when one can sort by it, and `aria-sort` says which way it goes. */
export const SortHeader = ({ id, header, numeric, sortable, sort, onSort, width, className }: SortHeaderProps) => {
  const direction = sort?.id === id ? sort.direction : undefined
  return (
    <th
      scope="col"
      role="columnheader"
      className={classes(numeric && 'u-num', sortable && 'sortable', className)}
      aria-sort={direction ?? (sortable ? 'none' : undefined)}
      style={width ? { width } : undefined}
    >
      {sortable ? (
        <button type="button" className="u-sort" onClick={() => onSort?.(id)}>
          {header}
          <Icon name={direction === 'descending' ? 'down' : 'up'} size={11} />
        </button>
      ) : (
        header
      )}
    </th>
  )
}
