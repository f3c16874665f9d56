import type { Translation } from '../i18n/messages.ts'
import type * as sv from './municipal-care.sv.ts'

export const municipalCareTexts = {
  ALREADY_ENROLLED: 'The patient is already enrolled in municipal health care.',
  ENROLLED_BY_LIVING:
    'Municipal health care follows from the housing, without a decision of its own. It ends when the patient moves.',
  CARE_REQUEST_OPEN: 'An application is already waiting for the municipality’s decision.',
  CARE_REQUEST_CLOSED: 'The application has already been decided. Read what holds now.',
  NO_MUNICIPAL_UNIT: 'The patient’s municipality is not known here. Call the municipality.',
  NOT_ASKED: 'The application is to another municipality. That municipality decides.',
  STARTS_IN_PAST: 'That day has passed. Give today or later.',
  ENDS_BEFORE_START: 'The last day is before the first.',
  END_REQUIRED: 'Give a last day. Single home visits always have an end.',
  NOT_ENROLLED: 'The patient is not enrolled with you.',
} as const satisfies Translation<typeof sv.municipalCareTexts>
