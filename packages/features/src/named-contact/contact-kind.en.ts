import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { contactKindSv } from './contact-kind.sv.ts'

export const contactKindEn = {
  'contactKind.CARE_CONTACT': 'Care contact',
  'contactKind.FIXED_PHYSICIAN': 'Fixed physician',
  'contactKind.SOCIAL_CONTACT': 'Social care contact',
  'contactKind.COORDINATING_CONTACT': 'Care contact with overall coordination',
  'contactKind.LIFE_SUSTAINING_PHYSICIAN': 'Physician for life-sustaining treatment',
  'contactRole.CONTACT_NURSE': 'Contact nurse',
  'contactRole.CONTACT_NURSE_SVF': 'Contact nurse, cancer pathway (SVF)',
  'contactRole.REHAB_COORDINATOR': 'Rehabilitation coordinator',
  'contactRole.CARE_COORDINATOR': 'Care coordinator',
  'contactRole.OTHER': 'Another role',
} as const satisfies Translation<typeof contactKindSv>
