import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const careHomePlaceSv = {
  'careHome.title': 'SäBo-uppdrag',
  'careHome.short': 'SäBo',
} as const satisfies Messages
