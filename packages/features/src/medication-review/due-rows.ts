import type { MedicationReviewsQuery } from '@lih/graphql/documents'
import { type Filter, type FilterValues, filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import { compareText, type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'

export type DueRow = MedicationReviewsQuery['medicationReviews']['rows'][number]
export type Standing = DueRow['standing']
export type Ground = DueRow['grounds'][number]['ground']

export const dueFilterIds = ['lage', 'boende', 'varfor'] as const
export const dueColumns = ['namn', 'senast', 'forra'] as const

/** What is overdue comes first. */
export const dueSort: Sort = { id: 'senast', direction: 'ascending' }

/** Words of the address for how it stands. */
export const standingOf = {
  forsenad: 'OVERDUE',
  snart: 'DUE',
  hallen: 'HELD',
  ingen: 'NONE',
} as const satisfies Record<string, Standing>

export const groundOf = {
  boende: 'CARE_HOME',
  hemsjukvard: 'HOME_CARE',
  fem: 'AGE_AND_MEDICINES',
  misstanke: 'SUSPICION',
  fordjupad: 'IN_DEPTH',
} as const satisfies Record<string, Ground>

type Home = Pick<DueRow, 'patient'>

/** The care home in which the patient lives, by name; null elsewhere, and with protected identity. */
const homeOf = ({ patient }: Home): string | null =>
  patient.livingKind === 'CARE_HOME' ? (patient.livingPlace ?? null) : null

export const dueFilters: readonly Filter<DueRow>[] = [
  { id: 'lage', matches: ({ standing }, value) => standing === standingOf[value as keyof typeof standingOf] },
  { id: 'boende', matches: (row, value) => homeOf(row) === value },
  {
    id: 'varfor',
    matches: ({ grounds }, value) => grounds.some(({ ground }) => ground === groundOf[value as keyof typeof groundOf]),
  },
]

const name = ({ patient }: Home): SortKey => `${patient.family} ${patient.given}`
const keys: Readonly<Record<(typeof dueColumns)[number], (row: DueRow) => SortKey>> = {
  namn: name,
  senast: ({ dueOn }) => dueOn,
  forra: ({ lastOn }) => lastOn,
}

/** The rows as they should stand: filtered and sorted, then by name. */
export const placedDueRows = (rows: readonly DueRow[], values: FilterValues, sort: Sort): readonly DueRow[] =>
  sortRows(filterRows(rows, dueFilters, values), sort.direction, keys[sort.id as keyof typeof keys] ?? name, name)

export type HomeSummary = {
  readonly home: string
  readonly residents: number
  /** Of whom none is overdue. */
  readonly inTime: number
  /** Of those in time, by a physician of the unit that looks (A8). */
  readonly own: number
  readonly overdue: number
}

type Counted = Home & Pick<DueRow, 'standing' | 'lastOwn'>

/** How it stands in each care home, by name. */
export const summaryOf = (rows: readonly Counted[]): readonly HomeSummary[] => {
  const homes = new Map<string, Counted[]>()
  for (const row of rows) {
    const home = homeOf(row)
    if (home !== null) homes.set(home, [...(homes.get(home) ?? []), row])
  }
  return [...homes]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([home, residents]) => {
      const inTime = residents.filter(({ standing }) => standing !== 'OVERDUE')
      const own = inTime.filter(({ lastOwn }) => lastOwn).length
      return {
        home,
        residents: residents.length,
        inTime: inTime.length,
        own,
        overdue: residents.length - inTime.length,
      }
    })
}
