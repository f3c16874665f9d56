import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the paper for a day without the system is called, for the navigation. */
export const downtimePlaceSv = {
  'downtime.title': 'Reservlista',
} as const satisfies Messages
