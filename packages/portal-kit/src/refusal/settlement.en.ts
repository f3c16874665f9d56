import type { Translation } from '../i18n/messages.ts'
import type * as sv from './settlement.sv.ts'

export const tariffTexts = {
  TARIFF_DAY_TAKEN: 'Another tariff already holds from that day. Choose another day, or strike the other tariff first.',
  TARIFF_MONTH_APPROVED:
    'The day lies in a month that has been approved. The tariff can change from {from} at the earliest.',
  TARIFF_UPLIFT_TWICE:
    'The tariff before includes the raise already, and the new amount is not lower. The raise would be paid twice. Say that it is included, or enter the amount without it.',
  TARIFF_LEAVES_GAP: 'This is the first tariff. Without it the days until the next one have no amounts.',
  TARIFF_STRUCK: 'The tariff has been struck already.',
} as const satisfies Translation<typeof sv.tariffTexts>

export const settlementTexts = {
  MONTH_APPROVED: 'The month has been approved already. What comes late becomes corrections in a later month.',
  NO_TARIFF: 'There is no tariff for the month. Enter a tariff first.',
  MONTH_NOT_OVER: 'The month is not over. It can be approved the day after {lastDay}.',
  EARLIER_MONTH_OPEN: 'Months are approved in order. Approve {month} first.',
  SETTLEMENT_CHANGED: 'What it rests on has changed since you opened the page. Read what is new and approve again.',
} as const satisfies Translation<typeof sv.settlementTexts>

export const budgetTexts = {
  BUDGET_ACTUAL_SETTLED: 'The actual cost is reckoned from the approved settlements and is not entered.',
  BUDGET_ACTUAL_AHEAD: 'The month has not begun. Enter a forecast instead.',
} as const satisfies Translation<typeof sv.budgetTexts>
