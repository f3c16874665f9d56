import type { MunicipalityListQuery } from '@lih/graphql/documents'
import type { Filter, FilterValues } from '@lih/portal-kit/worklist/filter-rows.ts'
import { filterRows } from '@lih/portal-kit/worklist/filter-rows.ts'
import type { Placed } from '@lih/portal-kit/worklist/held-back-rows.ts'
import { type Sort, type SortKey, sortRows } from '@lih/portal-kit/worklist/sort-rows.ts'

/** One patient of the municipality's health care, as the list has it. */
export type MunicipalityRow = MunicipalityListQuery['municipalityList']['rows'][number]

/** The groups in the order in which they are shown. */
export const municipalityGroups = ['ANSWER', 'REQUESTS', 'LM', 'HOSPITAL', 'VISITS', 'OTHER'] as const
export type MunicipalityGroup = (typeof municipalityGroups)[number]

export const municipalityFilterIds = ['ansvar', 'svar'] as const
export const municipalityColumns = ['namn', 'kvar'] as const

/** A nurse looks for a person by name. */
export const municipalitySort: Sort = { id: 'namn', direction: 'ascending' }

type GroupFacts = Pick<
  MunicipalityRow,
  'careRequested' | 'enrolledSince' | 'myAnswer' | 'phase' | 'responsibleParty' | 'visitsUntil'
>

const isPlanned = (row: Pick<GroupFacts, 'phase'>): boolean =>
  row.phase === 'PLANNED' || row.phase === 'CONFIRMED' || row.phase === 'LATE'

/** Whether the municipality has been asked about a plan and has not answered (M4). */
export const waitsForAnswer = (row: Pick<GroupFacts, 'myAnswer' | 'phase'>): boolean =>
  isPlanned(row) && row.myAnswer === 'WAITING'

/** Where a patient stands: a plan to answer (M4), a request to decide (H1), single visits only (H2), at home under Läkarmedverkan (M7), in hospital (M10), or as usual. */
export const municipalityGroupOf = (row: GroupFacts): MunicipalityGroup => {
  if (waitsForAnswer(row)) return 'ANSWER'
  if (row.careRequested) return 'REQUESTS'
  if (row.responsibleParty === 'HOSPITAL') return 'HOSPITAL'
  if (row.responsibleParty === 'LAKARMEDVERKAN') return 'LM'
  return row.visitsUntil && !row.enrolledSince ? 'VISITS' : 'OTHER'
}

const folded = (text: string): string => text.toLocaleLowerCase('sv-SE').trim()

/** Whether each word that was typed begins one of the patient's names: `sve m` finds SVENSSON, Märta. */
export const matchesName = (row: Pick<MunicipalityRow, 'patient'>, typed: string): boolean => {
  const names = folded(`${row.patient.given} ${row.patient.family}`).split(/[\s-]+/)
  return folded(typed)
    .split(/[\s,-]+/)
    .filter((part) => part !== '')
    .every((part) => names.some((name) => name.startsWith(part)))
}

/** The filters; the typed name is one of them but never stands in the address. */
export const municipalityFilters: readonly Filter<MunicipalityRow>[] = [
  {
    id: 'ansvar',
    matches: (row, value) =>
      value === 'lm' ? row.responsibleParty === 'LAKARMEDVERKAN' : row.responsibleParty === 'HOSPITAL',
  },
  { id: 'svar', matches: waitsForAnswer },
  { id: 'namn', matches: matchesName },
]

const name = (row: MunicipalityRow): SortKey => `${row.patient.family} ${row.patient.given}`
const keys: Readonly<Record<(typeof municipalityColumns)[number], (row: MunicipalityRow) => SortKey>> = {
  namn: name,
  kvar: (row) => row.daysLeft ?? null,
}

/** The rows as they should stand: filtered, in their groups, sorted within each. */
export const placeMunicipalityRows = (
  rows: readonly MunicipalityRow[],
  filters: readonly Filter<MunicipalityRow>[],
  values: FilterValues,
  sort: Sort,
): readonly Placed<MunicipalityRow>[] => {
  const key = keys[sort.id as keyof typeof keys] ?? name
  const sorted = sortRows(filterRows(rows, filters, values), sort.direction, key, name)
  return municipalityGroups.flatMap((group) =>
    sorted.filter((row) => municipalityGroupOf(row) === group).map((row) => ({ id: row.id, group, row })),
  )
}
