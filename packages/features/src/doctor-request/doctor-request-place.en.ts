import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { doctorRequestPlaceSv } from './doctor-request-place.sv.ts'

export const doctorRequestPlaceEn = {
  'doctorRequest.title': 'Doctor requests',
  'doctorRequest.short': 'Requests',
  'doctorRequest.begin': 'Ask for a doctor',
  'doctorRequest.contacts': 'All contacts',
} as const satisfies Translation<typeof doctorRequestPlaceSv>
