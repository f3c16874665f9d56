import type { VisitDayQuery } from '@lih/graphql/documents'
import { civilDate, shiftDay } from '@lih/portal-kit/format/dates.ts'

export type DayRow = VisitDayQuery['visitDay']['rows'][number]
export type DayGroup = 'ask' | 'left' | 'done' | 'off'
export const dayGroups: readonly DayGroup[] = ['ask', 'left', 'done', 'off']

/** Under which heading a visit of the day stands. */
export const dayGroupOf = ({ status, pausedAt }: Pick<DayRow, 'status' | 'pausedAt'>): DayGroup => {
  if (status === 'REQUESTED') return 'ask'
  if (pausedAt || status === 'CANCELLED') return 'off'
  return status === 'DONE' ? 'done' : 'left'
}

/** A visit that somebody is answering, and the heading under which it stood then. */
export type Answering = { readonly row: DayRow; readonly group: DayGroup } | null

/**
 * The day with the visit that is being answered where it stood, whatever others have made of it meanwhile: a form that
 * somebody writes in neither moves nor goes away (G6). What was done a moment ago stays too, struck through, as long as it
 * can be taken back (promise 12).
 */
export const heldInPlace = (
  rows: readonly DayRow[],
  answering: Answering,
  undoable: ReadonlySet<string>,
): { readonly rows: readonly DayRow[]; readonly groupOf: (row: DayRow) => DayGroup } => {
  const gone = answering !== null && rows.every(({ id }) => id !== answering.row.id)
  return {
    rows: gone ? [...rows, { ...answering.row, acts: [] }] : rows,
    groupOf: (row) => {
      if (row.id === answering?.row.id) return answering.group
      const group = dayGroupOf(row)
      return group === 'done' && undoable.has(row.id) ? 'left' : group
    },
  }
}

/** When it is or was; null when no time has been given. */
export const timeOfRow = ({ startedAt, plannedAt }: Pick<DayRow, 'startedAt' | 'plannedAt'>): string | null =>
  startedAt ?? plannedAt ?? null

/** What all visits of a round have in common, said once above them. */
export type Shared = { readonly address: string | null; readonly person: string | null; readonly reason: string | null }

const common = (values: readonly (string | null | undefined)[]): string | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null

/** The address, the person and the reason that are the same for all; a hidden address is nobody's to compare. */
export const sharedOf = (rows: readonly Pick<DayRow, 'address' | 'personName' | 'reason'>[]): Shared => ({
  address: common(rows.map(({ address }) => address)),
  person: common(rows.map(({ personName }) => personName)),
  reason: common(rows.map(({ reason }) => reason)),
})

/** Rows that are shown together: those of a round under its home and hour, anything else alone. */
export type DayCluster = {
  readonly round: { readonly place: string | null; readonly at: string | null; readonly shared: Shared } | null
  readonly rows: readonly [DayRow, ...DayRow[]]
}

/** The rows in their order, those of one round kept together where its first one stands (V1). */
export const withRounds = (rows: readonly DayRow[]): readonly DayCluster[] =>
  rows.flatMap((row, index): DayCluster[] => {
    const inRound = ({ roundId }: DayRow) => roundId !== null && roundId === row.roundId
    if (rows.slice(0, index).some(inRound)) return []
    const more = rows.slice(index + 1).filter(inRound)
    if (more.length === 0) return [{ round: null, rows: [row] }]
    const place = [row, ...more].map(({ patient }) => patient.livingPlace).find((one) => one) ?? null
    return [{ round: { place, at: timeOfRow(row), shared: sharedOf([row, ...more]) }, rows: [row, ...more] }]
  })

/** Monday to Sunday of the ISO week in which the day lies. */
export const weekOf = (day: string): readonly string[] => {
  const monday = shiftDay(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7))
  return Array.from({ length: 7 }, (_, index) => shiftDay(monday, index))
}

/** The visits of a civil day. */
export const onDay = (rows: readonly DayRow[], day: string): readonly DayRow[] =>
  rows.filter((row) => {
    const at = timeOfRow(row)
    return at !== null && civilDate(at) === day
  })
