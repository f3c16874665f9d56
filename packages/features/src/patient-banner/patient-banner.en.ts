import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { patientBannerSv } from './patient-banner.sv.ts'

export const patientBannerEn = {
  'banner.label': 'Patient',
  'banner.born': 'b. {date} ({age})',
  'banner.born.deceased': 'b. {date}',
  'banner.reserveNumber': 'reserve number',
  'banner.coordinationNumber': 'coordination number',
  'banner.enrolled': 'municipal health care since {date}',
  'banner.notEnrolled': 'no municipal health care',
  'banner.badge.PROTECTED_REGISTRATION': 'Protected identity',
  'banner.badge.CONFIDENTIALITY_MARK': 'Confidentiality mark',
  'banner.badge.interpreter': 'Interpreter: {language}',
  'banner.badge.careLevel': 'Level of care decided',
  'banner.badge.careLevel.expired': 'Level of care: the decision no longer holds',
  'banner.badge.deceased': 'Died {date}',
  'banner.hidden': 'The patient is not shown',
  'banner.hidden.lead': 'Search by the whole personal number to see what can be done.',
  'banner.failed': 'The patient could not be fetched',
  'banner.denied': 'The patient does not exist, or your unit has no care relation to the patient',
} as const satisfies Translation<typeof patientBannerSv>
