import type { Translation } from '../i18n/messages.ts'
import type * as sv from './visit.sv.ts'

export const visitTexts = {
  PATIENT_ADMITTED: 'The patient was in hospital then. A home visit is made at home: check the time, and how you met.',
  VISIT_CLOSED: 'That is no longer possible: something has changed. Read what holds now.',
  VISIT_PAUSED: 'The patient is in hospital. What is planned waits until the patient is home.',
  NOT_YOUR_VISIT: 'It is another unit’s. That unit changes it.',
  VISIT_OF_ANOTHER_UNIT: 'Choose your own unit or the on-call doctor. Other units write in their own.',
  NOTHING_TO_UNDO: 'It is documented and cannot be undone. Correct or strike it instead.',
  VISIT_ENDS_BEFORE_START: 'The end lies before the start. Check the times.',
  VISIT_TOO_LONG: 'It can be at most {hours} hours. Check the times.',
  PLANNED_IN_PAST: 'That time has passed. Give a time to come, or document what has been done.',
  PLANNED_TOO_FAR: 'Plan at most {days} days ahead.',
  TIME_REQUIRED: 'Give a time.',
  PERFORMER_REQUIRED: 'Choose who did it.',
  PERFORMER_NOT_AT_UNIT: 'That person cannot be chosen at the unit. Choose from the list.',
  CODE_UNKNOWN: 'The code {code} is not in the table. Search and choose another.',
  CODE_NOT_VALID: 'The code {code} was not valid that day. Search and choose another.',
  CODE_TWICE: 'The code {code} is there twice. Remove one of them.',
  CORRECTION_REASON_REQUIRED: 'Write why you correct it. What stood before can still be read.',
  PATIENT_NOT_ENROLLED:
    'The patient is not enrolled in municipal health care. Consult visits are for enrolled patients.',
  SUPPORT_RUNS: 'Läkarmedverkan already has the physician support and plans its visits. Call them if needed.',
  NO_CONSULT_UNIT: 'Läkarmedverkan is not in the system yet. Call them.',
  VISIT_REQUEST_OPEN: 'A request to Läkarmedverkan is already waiting for an answer.',
  NOT_SAME_HOME: 'A round is for residents of one and the same home. Choose patients who live there.',
} as const satisfies Translation<typeof sv.visitTexts>
