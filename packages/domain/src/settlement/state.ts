import type { CivilDate } from '../time/civil.ts'
import { type CivilMonth, lastDayOf } from '../time/month.ts'

/**
 * Where a vårdcentral's month stands (R4): approved; next to be approved; over, but behind one that is not approved yet; or
 * not over.
 */
export const settlementStates = ['APPROVED', 'NEXT', 'WAITING', 'RUNNING'] as const
export type SettlementState = (typeof settlementStates)[number]

/**
 * @param next the first month that is not approved yet; null while there is no tariff
 * @returns null for a month before the first that is settled
 */
export const settlementState = (
  month: CivilMonth,
  isApproved: boolean,
  next: CivilMonth | null,
  today: CivilDate,
): SettlementState | null => {
  if (isApproved) return 'APPROVED'
  if (next === null || month < next) return null
  if (lastDayOf(month) >= today) return 'RUNNING'
  return month === next ? 'NEXT' : 'WAITING'
}
