import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { correctionPlaceSv } from './correction-place.sv.ts'

export const correctionPlaceEn = {
  'correction.title': 'Corrected timelines',
  'correction.short': 'Corrected',
} as const satisfies Translation<typeof correctionPlaceSv>
