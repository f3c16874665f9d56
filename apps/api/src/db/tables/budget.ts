import { budgetKinds, budgetPurposes } from '@lih/domain/budget/budget'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text } from 'drizzle-orm/pg-core'
import { civil, id, oneOf, ore, recordedAt, recordedBy } from './columns.ts'

/** An amount of the budget as the region entered it (R5). Never changed: the latest of a purpose, kind and month holds. */
export const budgetFigure = pgTable(
  'budget_figure',
  {
    id: id(),
    purpose: text('purpose').notNull(),
    kind: text('kind').notNull(),
    /** Its first day; of a year's budget 1 January. */
    month: civil('month').notNull(),
    amountOre: ore('amount_ore').notNull(),
    reference: text('reference').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('budget_figure_purpose', oneOf('purpose', budgetPurposes)),
    check('budget_figure_kind', oneOf('kind', budgetKinds)),
    check('budget_figure_amount', sql`amount_ore >= 0`),
    check(
      'budget_figure_month',
      sql`extract(day from month) = 1 and (kind <> 'BUDGET' or extract(month from month) = 1)`,
    ),
    index('budget_figure_of').on(t.purpose, t.kind, t.month, t.recordedAt),
  ],
)
