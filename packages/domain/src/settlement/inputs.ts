import { id } from '../text.ts'
import { z } from '../zod.ts'

export const civilMonth = z.string('NOT_A_DATE').regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'NOT_A_DATE')

/** The region approves a vårdcentral's month, as the person saw its draft (R4). */
export const approveSettlementInput = z.object({
  commandId: id,
  unitId: id,
  month: civilMonth,
  /** Of the draft that was looked at. */
  fingerprint: z.string('SETTLEMENT_CHANGED').length(64, 'SETTLEMENT_CHANGED'),
})
