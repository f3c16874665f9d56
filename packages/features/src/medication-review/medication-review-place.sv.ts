import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the pages of medication reviews are called, for the navigation. */
export const medicationReviewPlaceSv = {
  'medicationReview.title': 'Läkemedelsgenomgångar',
  'medicationReview.short': 'Läkemedel',
} as const satisfies Messages
