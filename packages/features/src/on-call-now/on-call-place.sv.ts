import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages of those on call are called, for the navigation. */
export const onCallPlaceSv = {
  'onCall.title': 'Jour nu',
  'onCall.short': 'Jour',
  'roster.title': 'Jourschema',
  'roster.short': 'Schema',
  'consult.title': 'Konsultfrågor',
  'consult.short': 'Konsult',
} as const satisfies Messages
