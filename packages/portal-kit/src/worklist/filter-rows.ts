/** One filter of a list. */
export interface Filter<Row> {
  /** Its name in the address. */
  readonly id: string
  readonly matches: (row: Row, value: string) => boolean
}

/** Chosen values by filter id; what is not there does not filter. */
export type FilterValues = Readonly<Record<string, string | undefined>>

const active = <Row>(filters: readonly Filter<Row>[], values: FilterValues) =>
  filters.flatMap((filter) => {
    const value = values[filter.id]
    return value === undefined ? [] : [{ filter, value }]
  })

/** The rows that pass every chosen filter. */
export const filterRows = <Row>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  values: FilterValues,
): readonly Row[] => {
  const chosen = active(filters, values)
  return rows.filter((row) => chosen.every(({ filter, value }) => filter.matches(row, value)))
}

/** How many rows a filter would show, with the others as they are: the number on its chip. */
export const countWith = <Row>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  values: FilterValues,
  id: string,
  value: string,
): number => filterRows(rows, filters, { ...values, [id]: value }).length

/**
 * When nothing is left: which single filters stand in the way, each with the number of rows that would show without it.
 * All the chosen ones (with 0) when only together they hide everything.
 */
export const hiddenBy = <Row>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  values: FilterValues,
): readonly { readonly id: string; readonly without: number }[] => {
  if (rows.length === 0 || filterRows(rows, filters, values).length > 0) return []
  const each = active(filters, values).map(({ filter }) => ({
    id: filter.id,
    without: filterRows(rows, filters, { ...values, [filter.id]: undefined }).length,
  }))
  const alone = each.filter((entry) => entry.without > 0)
  return alone.length > 0 ? alone : each
}
