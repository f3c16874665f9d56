import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page of the corrected timelines is called, for the navigation. */
export const correctionPlaceSv = {
  'correction.title': 'Rättade tidslinjer',
  'correction.short': 'Rättat',
} as const satisfies Messages
