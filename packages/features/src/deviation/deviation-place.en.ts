import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { deviationPlaceSv } from './deviation-place.sv.ts'

export const deviationPlaceEn = {
  'deviation.title': 'Deviations',
} as const satisfies Translation<typeof deviationPlaceSv>
