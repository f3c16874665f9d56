import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { onCallPlaceSv } from './on-call-place.sv.ts'

export const onCallPlaceEn = {
  'onCall.title': 'On call now',
  'onCall.short': 'On call',
  'roster.title': 'On-call roster',
  'roster.short': 'Roster',
  'consult.title': 'Consults',
  'consult.short': 'Consults',
} as const satisfies Translation<typeof onCallPlaceSv>
