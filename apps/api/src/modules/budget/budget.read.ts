import { budgetOf } from '@lih/domain/budget/budget'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findFigures, findSettled, findWholeMonths } from './budget.store.ts'
import type { Budget } from './budget.types.ts'

/** A year's budget, purpose by purpose (R5); null when it is no year. */
export const getBudget = (ctx: Ctx, year: string): Promise<Budget | null> =>
  read(ctx, async (tx) => {
    if (!/^20\d\d$/.test(year)) return null
    const settled = await findSettled(tx, year)
    return { year, lines: budgetOf(year, await findFigures(tx, year), settled, await findWholeMonths(tx, year)) }
  })
