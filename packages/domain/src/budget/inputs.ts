import { amountOre } from '../money/inputs.ts'
import { civilMonth } from '../settlement/inputs.ts'
import { id, oneOf, requiredText } from '../text.ts'
import { z } from '../zod.ts'
import { budgetKinds, budgetPurposes } from './budget.ts'

/** The region enters an amount of its budget (R5). */
export const enterBudgetInput = z.object({
  commandId: id,
  purpose: oneOf(budgetPurposes),
  kind: oneOf(budgetKinds),
  /** Of a year's budget any month of it. */
  month: civilMonth,
  amountOre,
  /** Where the amount comes from. */
  reference: requiredText(200),
  /** What stood there when the person began: another amount now is somebody else's. */
  seenOre: amountOre.nullable(),
})
