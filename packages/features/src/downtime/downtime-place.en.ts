import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { downtimePlaceSv } from './downtime-place.sv.ts'

export const downtimePlaceEn = {
  'downtime.title': 'Downtime list',
} as const satisfies Translation<typeof downtimePlaceSv>
