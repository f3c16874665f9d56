import { decideBudgetFigure } from '@lih/domain/budget/budget'
import { enterBudgetInput } from '@lih/domain/budget/inputs'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Outcome } from '../../access/patient-command.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { findFigures, insertFigure, lockBudget } from './budget.store.ts'

/** The region enters an amount of its budget, a forecast or a cost (R5); what stood there before stays on record (G4). */
export const enterBudget = (ctx: Ctx, raw: unknown): Promise<Outcome<{ readonly year: string }>> =>
  staffCommand(ctx, { name: 'enterBudget', schema: enterBudgetInput, raw }, async (uow, input) => {
    await lockBudget(uow)
    const { purpose, kind, amountOre, reference, seenOre } = input
    const year = input.month.slice(0, 4)
    const month = kind === 'BUDGET' ? `${year}-01` : input.month
    const decision = decideBudgetFigure({ purpose, kind, month }, civilDateOf(uow.now))
    if (!decision.ok) return decision
    const figures = await findFigures(uow, year)
    const before = figures.find((one) => one.purpose === purpose && one.kind === kind && one.month === month)
    if ((before?.amountOre ?? null) !== seenOre) return refused('STALE')
    await insertFigure(uow, { purpose, kind, month, amountOre, reference })
    const detail = { purpose, kind, month, amountOre, before: seenOre, reference }
    await uow.record({ action: 'budget:enter', patientId: null, subjectId: null, detail, units: [uow.actor.unitId] })
    return decided({ year })
  })
