import type { Translation } from '../i18n/messages.ts'
import type * as sv from './doctor-request.sv.ts'

export const doctorRequestTexts = {
  REQUEST_CLOSED: 'That is no longer possible: the request is ended or has changed. Read what holds now.',
  REQUEST_NOT_ASKED_BACK: 'Nobody has asked back. Call if there is anything more.',
  REQUEST_NOT_YOURS: 'Another unit sent the request. That unit replies and withdraws it.',
  REQUEST_NOT_WITH_YOU: 'The request is with the unit that has the medical responsibility now. That unit answers.',
  REQUEST_INPATIENT: 'The patient is in hospital. Call the ward: its doctors are responsible.',
  REQUEST_NOBODY_RESPONSIBLE:
    'No unit has the medical responsibility in the system. Call the vårdcentral, 1177 or, in danger, 112.',
  REQUEST_NO_SUCH_VISIT: 'The visit is not planned at your unit. Plan it under Visits, then choose it here.',
} as const satisfies Translation<typeof sv.doctorRequestTexts>
