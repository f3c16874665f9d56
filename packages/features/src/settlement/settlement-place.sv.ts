import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages are called, for the navigation. */
export const settlementPlaceSv = {
  'settlement.title': 'Avräkning',
  'reimbursement.title': 'Ersättning',
} as const satisfies Messages
