/** Which column sorts a list, and which way. */
export interface Sort {
  readonly id: string
  readonly direction: 'ascending' | 'descending'
}

/** What a column sorts by: text in Swedish order, a number, or nothing known. */
export type SortKey = string | number | null | undefined

const swedish = new Intl.Collator('sv-SE', { numeric: true, sensitivity: 'accent' })

/** Compares texts in Swedish order: å, ä and ö come last, in that order; capitals do not matter. */
export const compareText = (a: string, b: string): number => swedish.compare(a, b)

const compareKeys = (a: SortKey, b: SortKey): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareText(String(a), String(b))
}

/**
 * Sorts by the keys, the first deciding. Rows without a value come last whichever the direction; equal rows keep their
 * order.
 */
export const sortRows = <Row>(
  rows: readonly Row[],
  direction: Sort['direction'],
  ...keys: readonly ((row: Row) => SortKey)[]
): readonly Row[] => {
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a) ?? null, key(b) ?? null]
      if (left === null && right === null) continue
      if (left === null) return 1
      if (right === null) return -1
      const order = compareKeys(left, right) * sign
      if (order !== 0) return order
    }
    return 0
  })
}

/** The sort after a press on a column's head: the other way when it already sorts by it. */
export const nextSort = (sort: Sort, id: string): Sort => ({
  id,
  direction: sort.id === id && sort.direction === 'ascending' ? 'descending' : 'ascending',
})

/** A sort as it stands in the address: `namn`, or `-namn` for descending. */
export const sortToText = (sort: Sort): string => (sort.direction === 'descending' ? `-${sort.id}` : sort.id)

/** Reads the address; the default when it names a column that the list does not sort by. */
export const sortFromText = (text: string | null, columns: readonly string[], otherwise: Sort): Sort => {
  const descending = text?.startsWith('-') ?? false
  const id = descending ? text?.slice(1) : text
  return id && columns.includes(id) ? { id, direction: descending ? 'descending' : 'ascending' } : otherwise
}
