import type { Translation } from '../i18n/messages.ts'
import type * as sv from './receiver.sv.ts'

export const receiverTexts = {
  NOT_LISTED_OUTSIDE: 'The patient is not listed outside the county. No receiver needs to be asked.',
  RECEIVER_ASKED_ALREADY: 'A receiver has been asked or has accepted. Take the question back first.',
  RECEIVER_CLOSED: 'The question has been answered or taken back.',
  RECEIVER_IN_USE: 'The vårdcentral has accepted the patient, and the plan or the medical responsibility rests on it.',
  RECEIVER_NOT_ACCEPTED:
    'The patient is listed outside the county. The vårdcentral must accept the patient first. Ask it under Receiver.',
  NOT_THE_ASKED_UNIT: 'The question is for another vårdcentral.',
} as const satisfies Translation<typeof sv.receiverTexts>
