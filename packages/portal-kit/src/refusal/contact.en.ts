import type { Translation } from '../i18n/messages.ts'
import type * as sv from './contact.sv.ts'

export const contactTexts = {
  CONTACT_TYPE_NOT_YOURS: 'Your unit cannot appoint that kind of contact. Choose another kind.',
  CONSULT_UNIT:
    'Läkarmedverkan and other consulting units cannot be fixed physician. The fixed physician is chosen at the unit where the patient is listed.',
  NOT_YOUR_UNIT: 'The contact works at another unit. That unit appoints its own.',
  PERSON_OR_FUNCTION: 'Choose a person or write a function, not both.',
  PERSON_REQUIRED: 'Choose a person. A function is not enough here.',
  PERSON_NOT_AT_UNIT: 'That person cannot be this kind of contact at the unit. Choose from the list.',
  CONTACT_TAKEN: 'The patient already has such a contact. End that one first.',
  CONTACT_OVERLAPS: 'Somebody else was the contact up to and including {date}. Choose a later day.',
  CONTACTS_FULL: 'The patient already has {most} care contacts. End one of them first.',
  CONTACT_ENDED: 'The contact has already been ended.',
  NOT_YOUR_CONTACT: 'The contact belongs to another unit. That unit ends it.',
} as const satisfies Translation<typeof sv.contactTexts>
