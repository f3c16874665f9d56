import type { Ore } from '../money/ore.ts'
import { type Tariff, tariffOn } from '../tariff/tariff.ts'
import { type CivilMonth, firstDayOf } from '../time/month.ts'
import { type LineKind, lineKinds } from './lines.ts'
import { type Books, settle } from './settle.ts'

/** What the lines of one kind come to with the tariff that holds, and with the one that is considered. */
export type SimulatedKind = {
  readonly kind: LineKind
  readonly currentLines: number
  readonly currentOre: Ore
  readonly proposedLines: number
  readonly proposedOre: Ore
}

/** A month with one tariff for all its days, without corrections. */
const priced = (facts: Omit<Books, 'tariffs' | 'approved'>, tariff: Tariff, month: CivilMonth) => {
  const tariffs = [{ ...tariff, validFrom: firstDayOf(month) }]
  const decision = settle({ ...facts, tariffs, approved: [] }, month)
  return decision.ok ? decision.changes.lines : []
}

/**
 * What a month would have cost with another tariff (R3), kind by kind, over all vårdcentraler: the same visits and places,
 * once with the tariff that held on its first day, once with the one that is considered. Nothing is stored or promised.
 * @param units the facts of each vårdcentral, at least of that month
 * @returns zeros for what the present tariff comes to, when none held
 */
export const simulateTariff = (
  units: readonly Omit<Books, 'tariffs' | 'approved'>[],
  tariffs: readonly Tariff[],
  proposed: Tariff,
  month: CivilMonth,
): readonly SimulatedKind[] => {
  const current = tariffOn(tariffs, firstDayOf(month))
  const sums = new Map<LineKind, SimulatedKind>(
    lineKinds.map((kind) => [kind, { kind, currentLines: 0, currentOre: 0, proposedLines: 0, proposedOre: 0 }]),
  )
  const add = (kind: LineKind, more: (sum: SimulatedKind) => Partial<SimulatedKind>) => {
    const sum = sums.get(kind)
    if (sum !== undefined) sums.set(kind, { ...sum, ...more(sum) })
  }
  for (const facts of units) {
    for (const { kind, amountOre } of current === undefined ? [] : priced(facts, current, month))
      add(kind, (sum) => ({ currentLines: sum.currentLines + 1, currentOre: sum.currentOre + amountOre }))
    for (const { kind, amountOre } of priced(facts, proposed, month))
      add(kind, (sum) => ({ proposedLines: sum.proposedLines + 1, proposedOre: sum.proposedOre + amountOre }))
  }
  return [...sums.values()]
}
