import type { Filter, FilterValues } from '@lih/portal-kit/worklist/filter-rows.ts'
import { filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Placed } from '@lih/portal-kit/worklist/held-back-rows.ts'
import { type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'
import { type ReceivingRow, receivingGroupOf, receivingGroups, waitsForUs } from './receiving-groups.ts'

/** Most pressing first; the inbox has no other order. */
export const receivingSort: Sort = { id: 'kvar', direction: 'ascending' }
export const receivingColumns = ['kvar'] as const
export const receivingFilterIds = ['vantar', 'kommun', 'boende'] as const

/** The filters by their names in the address. A protected person's place never filters the row in. */
export const receivingFilters: readonly Filter<ReceivingRow>[] = [
  { id: 'vantar', matches: waitsForUs },
  {
    id: 'kommun',
    matches: (row, value) => row.patient.protection === 'NONE' && row.patient.municipalityCode === value,
  },
  { id: 'boende', matches: (row, value) => row.patient.protection === 'NONE' && row.patient.livingKind === value },
]

/** What is over time stands before all else (M9). */
const overTime = (row: ReceivingRow): SortKey => (row.phase === 'OVERDUE' ? 0 : 1)
const answered = (row: ReceivingRow): SortKey => (waitsForUs(row) ? 0 : 1)
/** Already home without support comes before every planned day. */
const goesHome = (row: ReceivingRow): SortKey => row.dischargedAt ?? row.expectedDischargeOn ?? null
const name = (row: ReceivingRow): SortKey => `${row.patient.family} ${row.patient.given}`

/** The rows as they should stand: in sections, what is over time first, what waits for us, then by days left or the day home. */
export const placeReceivingRows = (
  rows: readonly ReceivingRow[],
  filters: readonly Filter<ReceivingRow>[],
  values: FilterValues,
): readonly Placed<ReceivingRow>[] => {
  const sorted = sortRows(
    filterRows(rows, filters, values),
    'ascending',
    overTime,
    answered,
    (row) => row.daysLeft ?? null,
    goesHome,
    name,
  )
  return receivingGroups.flatMap((group) =>
    sorted.filter((row) => receivingGroupOf(row) === group).map((row) => ({ id: row.id, group, row })),
  )
}
