import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { readinessPlaceSv } from './readiness-place.sv.ts'

export const readinessPlaceEn = {
  'readiness.title': 'Rollout',
} as const satisfies Translation<typeof readinessPlaceSv>
