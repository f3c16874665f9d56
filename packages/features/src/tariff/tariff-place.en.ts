import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { tariffPlaceSv } from './tariff-place.sv.ts'

export const tariffPlaceEn = {
  'tariff.title': 'Tariffs',
} as const satisfies Translation<typeof tariffPlaceSv>
