import type { Party } from '../organisation/kinds.ts'
import type { DeviationType } from './status.ts'

/** Fewer than this are not shown of others: somebody could be recognised. */
export const fewestShown = 5

export type DeviationCell = {
  readonly type: DeviationType
  readonly from: Party
  readonly to: Party
  /** Reported by the unit that looks, or concerning it. */
  readonly own: boolean
  readonly count: number
}

export type DeviationCount = {
  readonly own: number
  /** Of all units, the own too; null: too few others to be shown. */
  readonly total: number | null
}

type Tally = { readonly own: number; readonly others: number }

const tallied = (
  cells: readonly DeviationCell[],
  keyOf: (cell: DeviationCell) => string,
): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>()
  for (const cell of cells) {
    const before = tallies.get(keyOf(cell)) ?? { own: 0, others: 0 }
    const { own, count } = cell
    tallies.set(keyOf(cell), {
      own: before.own + (own ? count : 0),
      others: before.others + (own ? 0 : count),
    })
  }
  return tallies
}

/**
 * Which keys are left out: those with one to four of others; and, so that what is left out cannot be worked out from a sum,
 * the next smallest until two at least and five at least are hidden together.
 */
const hiddenOf = (tallies: ReadonlyMap<string, Tally>): ReadonlySet<string> => {
  const hidden = new Set<string>()
  const rising = [...tallies].filter(([, { others }]) => others > 0).toSorted(([, a], [, b]) => a.others - b.others)
  let sum = 0
  for (const [key, { others }] of rising) {
    const enough = hidden.size === 0 ? others >= fewestShown : hidden.size >= 2 && sum >= fewestShown
    if (enough && others >= fewestShown) break
    hidden.add(key)
    sum += others
  }
  return hidden
}

const counted = <Key extends object>(
  cells: readonly DeviationCell[],
  keyOf: (cell: DeviationCell) => Key,
): readonly (Key & DeviationCount)[] => {
  const written = (cell: DeviationCell) => JSON.stringify(keyOf(cell))
  const tallies = tallied(cells, written)
  const hidden = hiddenOf(tallies)
  return [...tallies]
    .toSorted(([, a], [, b]) => b.own + b.others - a.own - a.others)
    .map(([key, { own, others }]) => ({
      ...(JSON.parse(key) as Key),
      own,
      total: hidden.has(key) ? null : own + others,
    }))
    .toSorted((a, b) => Number(a.total === null) - Number(b.total === null))
}

/** How many deviations of each type; small numbers of others are left out (O3). */
export const deviationsByType = (
  cells: readonly DeviationCell[],
): readonly ({ readonly type: DeviationType } & DeviationCount)[] => counted(cells, ({ type }) => ({ type }))

/** How many across each boundary between two parties; small numbers of others are left out (O3). */
export const deviationsByBoundary = (
  cells: readonly DeviationCell[],
): readonly ({ readonly from: Party; readonly to: Party } & DeviationCount)[] =>
  counted(cells, ({ from, to }) => ({ from, to }))
