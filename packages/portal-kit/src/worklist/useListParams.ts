import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { FilterValues } from './filter-rows.ts'
import { nextSort, type Sort, sortFromText, sortToText } from './sort-rows.ts'

/** What of a list lives in the address: filters, sort and the selected row. Ids and codes only, never a name. */
export interface ListParams {
  readonly filters: FilterValues
  readonly setFilter: (id: string, value: string | null) => void
  readonly clearFilters: () => void
  readonly sort: Sort
  readonly sortBy: (columnId: string) => void
  readonly row: string | null
  readonly setRow: (id: string | null) => void
}

interface ListParamsOf {
  readonly filters: readonly string[]
  /** The columns that the list sorts by. */
  readonly columns: readonly string[]
  readonly sort: Sort
}

const SORT = 'sort'
const ROW = 'rad'

/** The view of a list as the address has it; a link to it opens the same view, and back leaves the page. */
export const useListParams = (of: ListParamsOf): ListParams => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (patch: Readonly<Record<string, string | undefined>>) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Record<string, unknown>) => ({ ...before, ...patch }),
      } as never),
    [navigate],
  )
  const text = (name: string): string | null => {
    const value = search[name]
    // The router reads numbers and yes/no out of the address.
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
  }
  const filterKey = of.filters.map((id) => text(id) ?? '').join('\n')
  const filters = useMemo<FilterValues>(() => {
    const values = filterKey.split('\n')
    return Object.fromEntries(of.filters.map((id, index) => [id, values[index] || undefined]))
  }, [filterKey, of.filters])
  const sortText = text(SORT)
  const sort = useMemo(() => sortFromText(sortText, of.columns, of.sort), [sortText, of.columns, of.sort])
  return {
    filters,
    setFilter: (id, value) => change({ [id]: value ?? undefined }),
    clearFilters: () => change(Object.fromEntries(of.filters.map((id) => [id, undefined]))),
    sort,
    sortBy: (columnId) => {
      const next = nextSort(sort, columnId)
      change({ [SORT]: sortToText(next) === sortToText(of.sort) ? undefined : sortToText(next) })
    },
    row: text(ROW),
    setRow: (id) => change({ [ROW]: id ?? undefined }),
  }
}
