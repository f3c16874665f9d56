import type { BudgetFigure } from '@lih/domain/budget/budget'
import type { LineKind } from '@lih/domain/settlement/lines'
import { type CivilMonth, firstDayOf } from '@lih/domain/time/month'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { budgetFigure } from '../../db/tables/budget.ts'

/** Entries run one after another: of two at once the second sees what the first has stored. */
export const lockBudget = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('budget', 0))`
}

export type EnteredFigure = BudgetFigure & { readonly reference: string; readonly recordedBy: string | null }

/** The figure that holds of each purpose, kind and month of a year. */
export const findFigures = async ({ sql }: Statements, year: string): Promise<readonly EnteredFigure[]> => {
  const rows = await sql<{ row: EnteredFigure }[]>`
    select distinct on (f.purpose, f.kind, f.month) json_build_object('purpose', f.purpose, 'kind', f.kind,
      'month', to_char(f.month, 'YYYY-MM'), 'amountOre', f.amount_ore, 'reference', f.reference,
      'recordedBy', p.given || ' ' || p.family) as row
    from budget_figure f left join person p on p.id = f.recorded_by
    where f.month between ${`${year}-01-01`} and ${`${year}-12-31`}
    order by f.purpose, f.kind, f.month, f.recorded_at desc, f.id desc`
  return rows.map(({ row }) => row)
}

export const insertFigure = (
  tx: Tx,
  { month, ...figure }: BudgetFigure & { readonly reference: string },
): Promise<void> => tx.write(build.insert(budgetFigure).values({ ...figure, month: firstDayOf(month) }))

type Settled = { readonly month: CivilMonth; readonly kind: LineKind; readonly amountOre: number }

/** The months of a year that are approved for every vårdcentral. */
export const findWholeMonths = async ({ sql }: Statements, year: string): Promise<ReadonlySet<CivilMonth>> => {
  const rows = await sql<{ month: CivilMonth }[]>`
    select to_char(s.month, 'YYYY-MM') as month from settlement s
    where s.month between ${`${year}-01-01`} and ${`${year}-12-31`}
    group by s.month having count(*) >= (select count(*) from unit u where u.kind = 'VARDCENTRAL')`
  return new Set(rows.map(({ month }) => month))
}

/** What the approved settlements of a year have come to, all vårdcentraler together; corrections in the month that pays them. */
export const findSettled = async ({ sql }: Statements, year: string): Promise<readonly Settled[]> => {
  const rows = await sql<{ row: Settled }[]>`
    select json_build_object('month', to_char(s.month, 'YYYY-MM'), 'kind', l.kind, 'amountOre', sum(l.amount_ore)) as row
    from settlement s join settlement_line l on l.settlement_id = s.id
    where s.month between ${`${year}-01-01`} and ${`${year}-12-31`} group by s.month, l.kind`
  return rows.map(({ row }) => row)
}
