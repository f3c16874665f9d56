import type { DeviationFieldsFragment, DeviationsQuery, PatientDeviationsFieldsFragment } from '@lih/graphql/documents'
import type { Filter, FilterValues } from '@lih/portal-kit/worklist/filter-rows.ts'
import { filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Level } from '@lih/ui/state/level.ts'

/** As the list knows it: by what it is filtered and sorted. */
export type DeviationRow = DeviationsQuery['deviations']['rows'][number]
/** All of it, as `DeviationItem` shows it. */
export type Deviation = DeviationFieldsFragment
export type PatientDeviations = PatientDeviationsFieldsFragment
export type DeviationAct = Deviation['may'][number]

export const deviationFilterIds = ['riktning', 'lage'] as const

const isOpen = ({ status }: Pick<DeviationRow, 'status'>): boolean => status !== 'CLOSED' && status !== 'WITHDRAWN'

export const deviationFilters: readonly Filter<DeviationRow>[] = [
  { id: 'riktning', matches: ({ own }, value) => own === (value === 'fran') },
  {
    id: 'lage',
    matches: (row, value) => (value === 'oppna' ? isOpen(row) : value === 'vantar' && row.may.length > 0),
  },
]

const order = (row: DeviationRow): number => {
  if (!isOpen(row)) return 2
  return row.may.some((act) => act !== 'WITHDRAW') ? 0 : 1
}

/** What the unit can do something about first, then what is open, then the rest; the first that is due at the top of each. */
export const placedDeviations = (rows: readonly DeviationRow[], values: FilterValues): readonly DeviationRow[] =>
  filterRows(rows, deviationFilters, values).toSorted((a, b) => {
    const group = order(a) - order(b)
    if (group !== 0) return group
    return isOpen(a) ? a.dueOn.localeCompare(b.dueOn) : b.reportedAt.localeCompare(a.reportedAt)
  })

/** How far it has come, in shape and colour. */
export const deviationLevels = {
  REPORTED: 'urgent',
  RECEIVED: 'plan',
  ANSWERED: 'plan',
  CLOSED: 'ok',
  WITHDRAWN: 'calm',
} as const satisfies Record<DeviationRow['status'], Level>

/** A context as one value of a field: `DOCTOR_REQUEST.id`, or `PATIENT`. */
export const contextValue = (context: string, id: string | null): string => (id === null ? context : `${context}.${id}`)

type Named = { readonly context: string; readonly id: string }

/** The context that the address names, when it is the patient's; otherwise the patient alone. */
export const contextOf = <Context extends Named>(
  named: string | undefined,
  contexts: readonly Context[],
): Context | null => contexts.find(({ context, id }) => contextValue(context, id) === named) ?? null
