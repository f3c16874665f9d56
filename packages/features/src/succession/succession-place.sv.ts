import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const successionPlaceSv = {
  'units.title': 'Enheter',
} as const satisfies Messages
