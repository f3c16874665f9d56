import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { FilterValues } from './filter-rows.ts'
import type { ViewParam } from './saved-view.ts'
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
  /** The filters and the sort as the address has them: what a saved view keeps. The opened row is not among them. */
  readonly all: readonly ViewParam[]
  /** Shows these, and nothing else. */
  readonly show: (params: readonly ViewParam[]) => void
}

interface ListParamsOf {
  readonly filters: readonly string[]
  /** The columns that the list sorts by. */
  readonly columns: readonly string[]
  readonly sort: Sort
}

const SORT = 'sort'
const ROW = 'rad'

type Patch = Readonly<Record<string, string | undefined>>

const useChange = (): ((patch: Patch) => void) => {
  const navigate = useNavigate()
  return useCallback(
    (patch) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Record<string, unknown>) => ({ ...before, ...patch }),
      } as never),
    [navigate],
  )
}

/** What the address says, as text. The router reads numbers and yes/no out of it. */
const useTexts = (): ((name: string) => string | null) => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  return (name) => {
    const value = search[name]
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
  }
}

const none = (names: readonly string[]): Patch => Object.fromEntries(names.map((name) => [name, undefined]))

const paramsOf = (filters: FilterValues, sort: string | undefined): readonly ViewParam[] =>
  Object.entries({ ...filters, [SORT]: sort }).flatMap(([name, value]) => (value ? [{ name, value }] : []))

/** The view of a list as the address has it; a link to it opens the same view, and back leaves the page. */
export const useListParams = (of: ListParamsOf): ListParams => {
  const change = useChange()
  const text = useTexts()
  const filterKey = of.filters.map((id) => text(id) ?? '').join('\n')
  const filters = useMemo<FilterValues>(() => {
    const values = filterKey.split('\n')
    return Object.fromEntries(of.filters.map((id, index) => [id, values[index] || undefined]))
  }, [filterKey, of.filters])
  const sortText = text(SORT)
  const sort = useMemo(() => sortFromText(sortText, of.columns, of.sort), [sortText, of.columns, of.sort])
  /** Undefined for the order that needs no word in the address. */
  const said = (other: Sort) => (sortToText(other) === sortToText(of.sort) ? undefined : sortToText(other))
  return {
    filters,
    setFilter: (id, value) => change({ [id]: value ?? undefined }),
    clearFilters: () => change(none(of.filters)),
    sort,
    sortBy: (columnId) => change({ [SORT]: said(nextSort(sort, columnId)) }),
    row: text(ROW),
    setRow: (id) => change({ [ROW]: id ?? undefined }),
    all: paramsOf(filters, said(sort)),
    show: (params) =>
      change({ ...none([...of.filters, SORT]), ...Object.fromEntries(params.map(({ name, value }) => [name, value])) }),
  }
}
