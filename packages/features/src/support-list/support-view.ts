import type { Filter, FilterValues } from '@lih/portal-kit/worklist/filter-rows.ts'
import { filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Placed } from '@lih/portal-kit/worklist/held-back-rows.ts'
import { type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'
import { type SupportRow, supportGroupOf, supportGroups } from './support-groups.ts'

/** Columns that the list sorts by. */
export const supportColumns = ['patient', 'kvar', 'nasta', 'lakare', 'mottagare', 'kontakt'] as const

/** The fewest days left come first, unless somebody asks for another order. */
export const supportSort: Sort = { id: 'kvar', direction: 'ascending' }

export const supportFilterIds = ['mina', 'lakare', 'kommun', 'boende', 'mottagare'] as const

const name = (row: SupportRow): SortKey => `${row.patient.family} ${row.patient.given}`

const keys: Readonly<Record<(typeof supportColumns)[number], (row: SupportRow) => SortKey>> = {
  patient: name,
  kvar: (row) => row.daysLeft ?? null,
  nasta: (row) => row.nextOn ?? null,
  lakare: (row) => row.lmPhysicianName ?? null,
  mottagare: (row) => row.receivingUnitName,
  kontakt: (row) => row.lastContact?.at ?? null,
}

/** A support that has not begun has no days left: the one that begins first stands first. */
const begins = (row: SupportRow): SortKey => row.dischargedAt ?? row.expectedDischargeOn ?? row.proposedAt

/** The filters by their names in the address. `myId` is the signed-in person. */
export const supportFilters = (myId: string): readonly Filter<SupportRow>[] => [
  { id: 'mina', matches: (row) => row.lmPhysicianId === myId },
  { id: 'lakare', matches: (row, value) => row.lmPhysicianId === value },
  // A municipality or a home would tell where a protected person lives: such rows are never filtered in by place.
  {
    id: 'kommun',
    matches: (row, value) => row.patient.protection === 'NONE' && row.patient.municipalityCode === value,
  },
  { id: 'boende', matches: (row, value) => row.patient.protection === 'NONE' && row.patient.livingKind === value },
  { id: 'mottagare', matches: (row, value) => row.receivingUnitId === value },
]

/** The rows as they should stand: filtered, in their groups, sorted within each. */
export const placeSupportRows = (
  rows: readonly SupportRow[],
  filters: readonly Filter<SupportRow>[],
  values: FilterValues,
  sort: Sort,
): readonly Placed<SupportRow>[] => {
  const key = keys[sort.id as keyof typeof keys] ?? name
  const sorted = sortRows(filterRows(rows, filters, values), sort.direction, key, begins, name)
  return supportGroups.flatMap((group) =>
    sorted.filter((row) => supportGroupOf(row) === group).map((row) => ({ id: row.id, group, row })),
  )
}
