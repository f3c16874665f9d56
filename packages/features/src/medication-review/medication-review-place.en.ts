import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { medicationReviewPlaceSv } from './medication-review-place.sv.ts'

export const medicationReviewPlaceEn = {
  'medicationReview.title': 'Medication reviews',
  'medicationReview.short': 'Medicines',
} as const satisfies Translation<typeof medicationReviewPlaceSv>
