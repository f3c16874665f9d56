import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages of deviations are called, for the navigation. */
export const deviationPlaceSv = {
  'deviation.title': 'Avvikelser',
} as const satisfies Messages
