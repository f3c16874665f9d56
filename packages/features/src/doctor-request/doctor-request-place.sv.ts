import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages of doctor requests are called, for the navigation, and the way to a new one. */
export const doctorRequestPlaceSv = {
  'doctorRequest.title': 'Läkarbegäran',
  'doctorRequest.short': 'Begäran',
  'doctorRequest.begin': 'Begär läkare',
  'doctorRequest.contacts': 'Alla kontakter',
} as const satisfies Messages
