import type { Ore } from '../money/ore.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { LineKind } from '../settlement/lines.ts'
import { type CivilMonth, monthOf } from '../time/month.ts'

/** What the reallocated money is for (R5); the documents give no split, so the region enters its own. */
export const budgetPurposes = ['HOME_VISITS', 'CARE_HOMES', 'LAKARMEDVERKAN', 'OTHER'] as const
export type BudgetPurpose = (typeof budgetPurposes)[number]

/** A year's budget, and of a month what it is thought to cost, or has cost. */
export const budgetKinds = ['BUDGET', 'FORECAST', 'ACTUAL'] as const
export type BudgetKind = (typeof budgetKinds)[number]

/** Whose actual cost is that of the approved settlements, and never typed (R4, R5). */
const settledPurpose: Record<LineKind, BudgetPurpose> = {
  HOME_VISIT: 'HOME_VISITS',
  DISTANCE_CONTACT: 'HOME_VISITS',
  ORDINARY_PLACES: 'CARE_HOMES',
  SHORT_STAY_PLACES: 'CARE_HOMES',
}

const isSettled = (purpose: BudgetPurpose): boolean => Object.values(settledPurpose).includes(purpose)

export const budgetRefusals = ['BUDGET_ACTUAL_SETTLED', 'BUDGET_ACTUAL_AHEAD'] as const
export type BudgetRefusal = (typeof budgetRefusals)[number]

/** The region enters an amount (R5): what settlements know is not typed, and no month has cost anything before it has begun. */
export const decideBudgetFigure = (
  { purpose, kind, month }: { readonly purpose: BudgetPurpose; readonly kind: BudgetKind; readonly month: CivilMonth },
  today: string,
): Decision<null, BudgetRefusal> => {
  if (kind !== 'ACTUAL') return decided(null)
  if (isSettled(purpose)) return refused('BUDGET_ACTUAL_SETTLED', ['kind'])
  return month > monthOf(today) ? refused('BUDGET_ACTUAL_AHEAD', ['month']) : decided(null)
}

export type BudgetFigure = {
  readonly purpose: BudgetPurpose
  readonly kind: BudgetKind
  /** Of a year's budget its January. */
  readonly month: CivilMonth
  readonly amountOre: Ore
}

export type BudgetMonth = {
  readonly month: CivilMonth
  readonly actualOre: Ore | null
  readonly forecastOre: Ore | null
}

/** A purpose through a year. */
export type BudgetLine = {
  readonly purpose: BudgetPurpose
  /** Whether its actual cost is that of the settlements. */
  readonly isSettled: boolean
  readonly budgetOre: Ore | null
  readonly months: readonly BudgetMonth[]
  readonly actualOre: Ore
  /**
   * The whole year: what months have cost, and where that is not known what they are thought to. Of a month that is approved
   * for some vårdcentraler only, the larger of both.
   */
  readonly expectedOre: Ore
  /** What is left of the budget at the end of the year; negative when it does not last. Null without a budget. */
  readonly leftOre: Ore | null
}

/** What a month comes to. @param isWhole whether its actual cost is the last word */
const expectedOf = ({ actualOre, forecastOre }: BudgetMonth, isWhole: boolean): Ore | null => {
  if (actualOre === null || isWhole) return actualOre ?? forecastOre
  return Math.max(actualOre, forecastOre ?? actualOre)
}

const sum = (amounts: readonly (Ore | null)[]): Ore => amounts.reduce<number>((all, one) => all + (one ?? 0), 0)

/**
 * Budget, actual cost and forecast of a year, purpose by purpose (R5).
 * @param entered the figure that holds of each purpose, kind and month
 * @param settled what approved settlements of the year have come to
 * @param whole the months that are approved for every vårdcentral
 */
export const budgetOf = (
  year: string,
  entered: readonly BudgetFigure[],
  settled: readonly { readonly month: CivilMonth; readonly kind: LineKind; readonly amountOre: Ore }[],
  whole: ReadonlySet<CivilMonth>,
): readonly BudgetLine[] => {
  const figure = (purpose: BudgetPurpose, kind: BudgetKind, month: CivilMonth): Ore | null =>
    entered.find((one) => one.purpose === purpose && one.kind === kind && one.month === month)?.amountOre ?? null
  const settledIn = (purpose: BudgetPurpose, month: CivilMonth): Ore | null => {
    const rows = settled.filter((one) => one.month === month && settledPurpose[one.kind] === purpose)
    return rows.length === 0 && !whole.has(month) ? null : sum(rows.map(({ amountOre }) => amountOre))
  }
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
  return budgetPurposes.map((purpose) => {
    const budgetOre = figure(purpose, 'BUDGET', `${year}-01`)
    const shown = months.map((month) => ({
      month,
      actualOre: isSettled(purpose) ? settledIn(purpose, month) : figure(purpose, 'ACTUAL', month),
      forecastOre: figure(purpose, 'FORECAST', month),
    }))
    const expectedOre = sum(shown.map((one) => expectedOf(one, !isSettled(purpose) || whole.has(one.month))))
    return {
      purpose,
      isSettled: isSettled(purpose),
      budgetOre,
      months: shown,
      actualOre: sum(shown.map(({ actualOre }) => actualOre)),
      expectedOre,
      leftOre: budgetOre === null ? null : budgetOre - expectedOre,
    }
  })
}
