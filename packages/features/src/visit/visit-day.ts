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
 * somebody writes in neither moves nor goes away (G6).
 */
export const heldInPlace = (
  rows: readonly DayRow[],
  answering: Answering,
): { readonly rows: readonly DayRow[]; readonly groupOf: (row: DayRow) => DayGroup } => {
  if (answering === null) return { rows, groupOf: dayGroupOf }
  const { row: held, group } = answering
  return {
    rows: rows.some(({ id }) => id === held.id) ? rows : [...rows, { ...held, acts: [] }],
    groupOf: (row) => (row.id === held.id ? group : dayGroupOf(row)),
  }
}

/** When it is or was; null when no time has been given. */
export const timeOfRow = ({ startedAt, plannedAt }: Pick<DayRow, 'startedAt' | 'plannedAt'>): string | null =>
  startedAt ?? plannedAt ?? null

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
