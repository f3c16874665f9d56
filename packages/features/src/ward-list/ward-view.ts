import type { CivilDate } from '@lih/domain/time/civil'
import { civilDate, daysFrom } from '@lih/portal-kit/format/dates.ts'
import type { Filter, FilterValues } from '@lih/portal-kit/worklist/filter-rows.ts'
import { filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Placed } from '@lih/portal-kit/worklist/held-back-rows.ts'
import { type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'
import { type WardRow, wardGroupOf, wardGroups } from './ward-groups.ts'

/** Columns that the ward's list sorts by. */
export const wardColumns = ['patient', 'hemgang', 'risk', 'pal'] as const

/** Whose discharge is nearest comes first, unless somebody asks for another order. */
export const wardSort: Sort = { id: 'hemgang', direction: 'ascending' }

const name = (row: WardRow): SortKey => `${row.patient.family} ${row.patient.given}`

const keys: Readonly<Record<(typeof wardColumns)[number], (row: WardRow) => SortKey>> = {
  patient: name,
  hemgang: (row) => (row.dischargedAt ? row.dischargedAt : (row.expectedDischargeOn ?? null)),
  risk: (row) => row.decidedAt ?? null,
  pal: (row) => row.attendingName ?? null,
}

/** The filters by their names in the address; `today` is the civil day on which "hem i dag eller i morgon" is told. */
export const wardFilters = (today: CivilDate, myName: string): readonly Filter<WardRow>[] => [
  {
    id: 'risk',
    matches: (row, value) => (value === 'saknas' ? !row.decision : value === 'hog' ? row.decision === 'HIGH' : true),
  },
  {
    id: 'hem',
    matches: (row) => {
      const day = row.dischargedAt ? null : (row.expectedDischargeOn ?? null)
      return day !== null && daysFrom(today, day) <= 1
    },
  },
  { id: 'mina', matches: (row) => row.attendingName === myName },
  { id: 'kommun', matches: (row, value) => row.patient.municipalityCode === value },
]

export const wardFilterIds = ['risk', 'hem', 'mina', 'kommun'] as const

/** The rows as they should stand: filtered, in their groups, sorted within each. */
export const placeWardRows = (
  rows: readonly WardRow[],
  filters: readonly Filter<WardRow>[],
  values: FilterValues,
  sort: Sort,
): readonly Placed<WardRow>[] => {
  const key = keys[sort.id as keyof typeof keys] ?? name
  const sorted = sortRows(filterRows(rows, filters, values), sort.direction, key, name)
  return wardGroups.flatMap((group) =>
    sorted.filter((row) => wardGroupOf(row) === group).map((row) => ({ id: row.id, group, row })),
  )
}

/** Whether the day on which the patient was expected to leave has passed. */
export const isPastExpected = (row: Pick<WardRow, 'dischargedAt' | 'expectedDischargeOn'>, now: string): boolean =>
  !row.dischargedAt && !!row.expectedDischargeOn && daysFrom(civilDate(now), row.expectedDischargeOn) < 0
