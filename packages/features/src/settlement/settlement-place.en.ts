import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { settlementPlaceSv } from './settlement-place.sv.ts'

export const settlementPlaceEn = {
  'settlement.title': 'Settlement',
  'reimbursement.title': 'Reimbursement',
} as const satisfies Translation<typeof settlementPlaceSv>
