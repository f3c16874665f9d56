import type { Translation } from '../i18n/messages.ts'
import type * as sv from './care-guarantee.sv.ts'

export const careGuaranteeTexts = {
  CONTACT_OF_ANOTHER_UNIT: 'Another unit registered the contact. That unit strikes it.',
  CONTACT_ALREADY_STRUCK: 'The contact has been struck already.',
  CONTACT_TOO_LONG_AGO: 'A contact is registered at most {days} days afterwards. Check the day.',
} as const satisfies Translation<typeof sv.careGuaranteeTexts>
