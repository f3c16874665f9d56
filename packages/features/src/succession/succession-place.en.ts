import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { successionPlaceSv } from './succession-place.sv.ts'

export const successionPlaceEn = { 'units.title': 'Units' } as const satisfies Translation<typeof successionPlaceSv>
