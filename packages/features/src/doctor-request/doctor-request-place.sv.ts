import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages of doctor requests are called, for the navigation. */
export const doctorRequestPlaceSv = {
  'doctorRequest.title': 'Läkarbegäran',
  'doctorRequest.short': 'Begäran',
} as const satisfies Messages
