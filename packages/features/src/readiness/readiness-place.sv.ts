import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const readinessPlaceSv = {
  'readiness.title': 'Införande',
} as const satisfies Messages
