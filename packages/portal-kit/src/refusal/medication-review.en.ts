import type { Translation } from '../i18n/messages.ts'
import type * as sv from './medication-review.sv.ts'

export const medicationReviewTexts = {
  REVIEW_OF_ANOTHER_UNIT: 'Another unit wrote it. That unit corrects and strikes it.',
  REVIEW_STRUCK: 'It has been struck already.',
  REVIEW_PHYSICIAN_NOT_AT_UNIT:
    "The physician does not work at your unit on this day. Choose one of the unit's physicians.",
  REVIEW_CORRECTION_REASON_REQUIRED: 'Say why the review is corrected.',
  REVIEW_IN_DEPTH_ALREADY: 'The review is in-depth already. Take the day away, or choose a simple review.',
  REVIEW_BEFORE_BIRTH: "The day is before the patient's birth.",
  REVIEW_DAY_BEFORE_REVIEW: 'The day is before the review.',
} as const satisfies Translation<typeof sv.medicationReviewTexts>
