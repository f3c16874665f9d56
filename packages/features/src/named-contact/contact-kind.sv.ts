import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Names of the kinds of named contact and of their roles, on the patient's page and in the list. */
export const contactKindSv = {
  'contactKind.CARE_CONTACT': 'Fast vårdkontakt',
  'contactKind.FIXED_PHYSICIAN': 'Fast läkarkontakt',
  'contactKind.SOCIAL_CONTACT': 'Fast omsorgskontakt',
  'contactKind.COORDINATING_CONTACT': 'Fast vårdkontakt med övergripande samordning',
  'contactKind.LIFE_SUSTAINING_PHYSICIAN': 'Läkare för livsuppehållande behandling',
  'contactRole.CONTACT_NURSE': 'Kontaktsjuksköterska',
  'contactRole.CONTACT_NURSE_SVF': 'Kontaktsjuksköterska SVF',
  'contactRole.REHAB_COORDINATOR': 'Rehabkoordinator',
  'contactRole.CARE_COORDINATOR': 'Vårdsamordnare',
  'contactRole.OTHER': 'Annan roll',
} as const satisfies Messages
