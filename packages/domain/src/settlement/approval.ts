import { type Decision, decided, refused } from '../result.ts'
import { type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import { type CivilMonth, lastDayOf } from '../time/month.ts'

export const settlementRefusals = [
  'MONTH_APPROVED',
  'NO_TARIFF',
  'MONTH_NOT_OVER',
  'EARLIER_MONTH_OPEN',
  'SETTLEMENT_CHANGED',
] as const
export type SettlementRefusal = (typeof settlementRefusals)[number]

/**
 * The region approves a vårdcentral's month (R4): it must be over, the months before it approved, and the draft the one
 * that was looked at. From then on it is frozen; what comes late becomes corrections of a later month.
 * @param open the first month that is not approved yet
 * @param draft fingerprints of the draft that the person saw, and of the draft as it is now
 */
export const decideApproval = (
  month: CivilMonth,
  open: CivilMonth,
  draft: { readonly seen: string; readonly current: string },
  now: Instant,
): Decision<{ readonly approvedOn: CivilDate }, SettlementRefusal> => {
  const today = civilDateOf(now)
  if (month < open) return refused('MONTH_APPROVED', ['month'])
  if (lastDayOf(month) >= today) return refused('MONTH_NOT_OVER', ['month'], { lastDay: lastDayOf(month) })
  if (month > open) return refused('EARLIER_MONTH_OPEN', ['month'], { month: open })
  if (draft.seen !== draft.current) return refused('SETTLEMENT_CHANGED')
  return decided({ approvedOn: today })
}
