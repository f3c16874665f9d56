import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const tariffPlaceSv = {
  'tariff.title': 'Taxor',
} as const satisfies Messages
