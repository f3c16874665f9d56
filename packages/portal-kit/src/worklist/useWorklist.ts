import type { ErrorLike } from '@apollo/client'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import { useEffect, useMemo, useRef } from 'react'
import { civilDate } from '../format/dates.ts'
import { useText } from '../i18n/useText.ts'
import { useNow } from '../session/useNow.ts'
import { useUndoable } from '../toast/useUndoable.ts'
import { type Filter, type FilterValues, hiddenBy } from './filter-rows.ts'
import type { Placed } from './held-back-rows.ts'
import { type ListState, listState } from './list-state.ts'
import type { Changeable } from './seen-rows.ts'
import { type Sort, sortToText } from './sort-rows.ts'
import { type HeldRows, useHeldRows } from './useHeldRows.ts'
import { useSeenRows } from './useSeenRows.ts'

/** A row of a worklist is about a patient. */
type ListedPatient = Changeable & { readonly patient: { readonly id: string } }

interface WorklistOf<Row extends ListedPatient> {
  readonly name: WorklistName
  /** All rows as fetched; undefined before. The same array until something changes. */
  readonly rows: readonly Row[] | undefined
  readonly error: ErrorLike | undefined
  readonly refetch: () => void
  /** Kept between renders (a constant, or memoised), like `place`. */
  readonly filters: readonly Filter<Row>[]
  /** Kept between renders. */
  readonly values: FilterValues
  readonly sort: Sort
  /** The row that its person has opened beside the list. */
  readonly opened?: string | null
  /** Where each row stands: filtered, in groups, sorted. */
  readonly place: (
    rows: readonly Row[],
    filters: readonly Filter<Row>[],
    values: FilterValues,
    sort: Sort,
  ) => readonly Placed<Row>[]
}

/** What a worklist shows now. */
export interface WorklistView<Row> {
  readonly state: ListState
  readonly error: ErrorLike | undefined
  readonly held: HeldRows<Row>
  readonly total: number
  readonly shown: number
  readonly filtered: boolean
  /** The filters that hide everything, when nothing shows. */
  readonly hiding: readonly { readonly id: string; readonly without: number }[]
  readonly inGroup: (group: string) => readonly Row[]
  /** Done by oneself a moment ago, and no longer of this list: struck through until it cannot be taken back. */
  readonly done: (row: Row) => boolean
  /** New or changed since last seen, in words. */
  readonly changed: (row: Row) => string | undefined
}

/** Days left and overdue days change at midnight without anybody doing anything. */
const useRefetchAtMidnight = (refetch: () => void): void => {
  const today = civilDate(useNow())
  const asked = useRef(today)
  useEffect(() => {
    if (asked.current === today) return
    asked.current = today
    refetch()
  }, [today, refetch])
}

/** Puts a list together: filters, groups and sort, rows that stay still, marks of what is new. */
export const useWorklist = <Row extends ListedPatient>(of: WorklistOf<Row>): WorklistView<Row> => {
  const { rows, filters, values, sort, place } = of
  const text = useText()
  useRefetchAtMidnight(of.refetch)
  const sortKey = sortToText(sort)
  const fresh = useMemo(() => rows && place(rows, filters, values, sort), [rows, place, filters, values, sort])
  const undoable = useUndoable()
  const held = useHeldRows(JSON.stringify([values, sortKey]), fresh, ({ patient }) => undoable.has(patient.id))
  const onScreen = rows && held.rows.map((placed) => placed.row)
  const opened = rows?.find(({ id }) => id === of.opened)
  const seen = useSeenRows({ list: of.name, rows, onScreen, opened })
  const filtered = filters.some((filter) => values[filter.id] !== undefined)
  // Without a filter nothing is hidden: a row that waits to be shown is told of by the bar, not by a total that differs.
  const total = filtered || held.rows.length === 0 ? (rows?.length ?? 0) : held.rows.length
  return {
    state: listState({ error: of.error, total: rows?.length, shown: held.rows.length }),
    error: of.error,
    held,
    total,
    shown: held.rows.length,
    filtered,
    hiding: rows && held.rows.length === 0 ? hiddenBy(rows, filters, values) : [],
    done: ({ id }) => held.done.includes(id),
    inGroup: (group) => held.rows.filter((placed) => placed.group === group).map((placed) => placed.row),
    changed: (row) => {
      const mark = seen.markOf(row)
      return mark === null ? undefined : text(`worklist.mark.${mark}`)
    },
  }
}
