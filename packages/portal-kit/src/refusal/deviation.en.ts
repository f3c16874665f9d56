import type { Translation } from '../i18n/messages.ts'
import type * as sv from './deviation.sv.ts'

export const deviationTexts = {
  DEVIATION_OWN_UNIT: 'Choose another unit than your own and the one that reported.',
  DEVIATION_NO_SUCH_UNIT: 'Choose the unit that the deviation concerns.',
  DEVIATION_UNIT_OF_OTHER_AREA:
    "What concerns social services goes to the municipality. Choose the municipality's unit.",
  DEVIATION_NOT_YOURS: 'Another unit reported the deviation. That unit closes, asks for more and withdraws.',
  DEVIATION_NOT_WITH_YOU: 'The deviation is with another unit. That unit receives and answers.',
  DEVIATION_ENDED: 'That is no longer possible: the deviation is ended or has changed. Read what holds now.',
  DEVIATION_NOT_RECEIVED: 'Receive the deviation first.',
  DEVIATION_NOT_ANSWERED: 'The deviation has not been answered yet.',
  DEVIATION_OTHER_LAW:
    'Lex Maria is for health care, lex Sarah for social services. Choose the one that applies, or none.',
  DEVIATION_ASSESS_FIRST: 'First assess whether the serious deviation is to be told to IVO.',
  DEVIATION_NO_SUCH_CONTEXT: "The event is not the patient's. Choose another, or the patient alone.",
} as const satisfies Translation<typeof sv.deviationTexts>
