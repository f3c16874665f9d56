import type { ReactNode } from 'react'
import type { Sort } from '../table/SortHeader.tsx'

/** One column of a worklist. */
export interface WorklistColumn<T> {
  id: string
  header: string
  cell: (row: T) => ReactNode
  sortable?: boolean
  numeric?: boolean
  /** Names the row, usually the patient; exactly one. */
  primary?: boolean
  /** On a phone: with its heading before it, without, or not at all. */
  narrow?: 'show' | 'bare' | 'hide'
}

/** Rows under a heading; `title: null` for one unbroken list. */
export interface WorklistGroup<T> {
  id: string
  title: string | null
  rows: readonly T[]
}

/** What a worklist needs. */
export interface WorklistProps<T> {
  caption: string
  columns: readonly WorklistColumn<T>[]
  groups: readonly WorklistGroup<T>[]
  rowId: (row: T) => string
  /** Spoken name of the row. */
  rowLabel: (row: T) => string
  /** Makes the primary cell a link. */
  rowHref?: (row: T) => string
  selectedId: string | null
  onSelect: (id: string) => void
  /** Enter and double click; without it the row's link is followed. */
  onOpen?: (id: string) => void
  sort?: Sort
  onSort?: (id: string) => void
  /** New or changed since one last looked, in words; undefined when not. */
  changed?: (row: T) => string | undefined
  /** Struck through for the time of undo. */
  done?: (row: T) => boolean
  /** False for people who have switched single keys off (WCAG 2.1.4). */
  singleKeys?: boolean
  /** What a press on a row does; auto: selects where the detail stands beside (from 1200 px), opens elsewhere. */
  press?: 'auto' | 'select' | 'open'
  /** Heading of the column of marks, spoken. */
  changedText?: string
}
