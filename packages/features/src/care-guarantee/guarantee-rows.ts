import type { CareGuaranteeFollowUpQuery, CareGuaranteeQuery, ContactsSoughtQuery } from '@lih/graphql/documents'
import { daysFrom } from '@lih/portal-kit/format/dates.ts'
import { type Filter, type FilterValues, filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import { type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'
import type { Level } from '@lih/ui/state/level.ts'

export type GuaranteeRow = CareGuaranteeQuery['careGuarantee']['rows'][number]
export type GuaranteeMonth = CareGuaranteeFollowUpQuery['careGuaranteeFollowUp']['months'][number]
export type ContactsSought = ContactsSoughtQuery['contactsSought']
export type Contact = ContactsSought['rows'][number]
type State = GuaranteeRow['state']

export const guaranteeFilterIds = ['lage', 'kod'] as const
export const guaranteeColumns = ['namn', 'kontakt', 'sista'] as const
/** The latest contact first; what is open stands first in any order. */
export const guaranteeSort: Sort = { id: 'kontakt', direction: 'descending' }

/** Words of the address for how it stands. */
export const stateOf = {
  oppen: 'OPEN',
  uppfylld: 'MET',
  missad: 'NOT_MET',
} as const satisfies Record<string, State>

/** Assessed, and it does not count: the code is missing. */
const lacksCode = ({ uncodedAt, assessedAt }: Pick<GuaranteeRow, 'uncodedAt' | 'assessedAt'>): boolean =>
  Boolean(uncodedAt) && !assessedAt

export const guaranteeFilters: readonly Filter<GuaranteeRow>[] = [
  { id: 'lage', matches: ({ state }, value) => state === stateOf[value as keyof typeof stateOf] },
  { id: 'kod', matches: lacksCode },
]

const name = ({ patient }: GuaranteeRow): SortKey => `${patient.family} ${patient.given}`
const keys: Readonly<Record<(typeof guaranteeColumns)[number], (row: GuaranteeRow) => SortKey>> = {
  namn: name,
  kontakt: ({ soughtAt }) => soughtAt,
  sista: ({ dueOn }) => dueOn,
}

/** The rows as they should stand: filtered, open ones first, sorted. */
export const placedGuaranteeRows = (
  rows: readonly GuaranteeRow[],
  values: FilterValues,
  sort: Sort,
): readonly GuaranteeRow[] => {
  const key = keys[sort.id as keyof typeof keys] ?? name
  const sorted = sortRows(filterRows(rows, guaranteeFilters, values), sort.direction, key, name)
  return [...sorted.filter(({ state }) => state === 'OPEN'), ...sorted.filter(({ state }) => state !== 'OPEN')]
}

/** Its urgency in shape and colour: the last day and the day before are urgent. */
export const stateLevel = ({ state, dueOn }: Pick<GuaranteeRow, 'state' | 'dueOn'>, today: string): Level => {
  switch (state) {
    case 'MET':
      return 'ok'
    case 'NOT_MET':
      return 'over'
    case 'NOT_APPLICABLE':
      return 'calm'
    case 'OPEN':
      return daysFrom(today, dueOn) <= 1 ? 'urgent' : 'plan'
  }
}

/** Whole percent of those that are decided; null where none is. */
export const shareMet = ({ met, notMet }: Pick<GuaranteeMonth, 'met' | 'notMet'>): number | null =>
  met + notMet === 0 ? null : Math.floor((100 * met) / (met + notMet))
