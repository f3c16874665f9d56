import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { careHomePlaceSv } from './care-home-place.sv.ts'

export const careHomePlaceEn = {
  'careHome.title': 'Care homes',
  'careHome.short': 'Homes',
} as const satisfies Translation<typeof careHomePlaceSv>
