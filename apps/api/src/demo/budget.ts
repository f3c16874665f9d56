import { randomUUID } from 'node:crypto'
import type { BudgetKind, BudgetPurpose } from '@lih/domain/budget/budget'
import type { Ore } from '@lih/domain/money/ore'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import { addMonths, type CivilMonth, monthOf } from '@lih/domain/time/month'
import { contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { enterBudget } from '../modules/budget/budget.commands.ts'
import { actorAt } from './organisation.ts'

type Figure = readonly [purpose: BudgetPurpose, kind: BudgetKind, month: CivilMonth, amountOre: Ore]

/** The 28.5 million of R5, split by our own invention, and what two months of Läkarmedverkan are said to have cost. */
const figuresOf = (thisMonth: CivilMonth): readonly Figure[] => [
  ['HOME_VISITS', 'BUDGET', thisMonth, 350_000_000],
  ['CARE_HOMES', 'BUDGET', thisMonth, 900_000_000],
  ['LAKARMEDVERKAN', 'BUDGET', thisMonth, 1_400_000_000],
  ['OTHER', 'BUDGET', thisMonth, 200_000_000],
  ['LAKARMEDVERKAN', 'ACTUAL', addMonths(thisMonth, -2), 112_400_000],
  ['LAKARMEDVERKAN', 'ACTUAL', addMonths(thisMonth, -1), 118_900_000],
]

/** This year's budget as the region might have entered it (R5). */
export const tellBudget = async (db: Database, now: Instant): Promise<void> => {
  const ctx = contextAs(db, actorAt('region', 'ADMINISTRATOR', 'Bengt Wiklund'), () => now, 'demo')
  for (const [purpose, kind, month, amountOre] of figuresOf(monthOf(civilDateOf(now)))) {
    const reference = 'Påhittat för demon'
    const input = { commandId: randomUUID(), purpose, kind, month, amountOre, reference, seenOre: null }
    const { done, userErrors } = await enterBudget(ctx, input)
    if (done === null) throw new Error(`enterBudget was refused: ${userErrors.map(({ code }) => code).join(', ')}`)
  }
}
