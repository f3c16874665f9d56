import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const riskPlaceSv = {
  'riskUp.title': 'Uppföljning risk',
  'riskUp.short': 'Risk',
} as const satisfies Messages
