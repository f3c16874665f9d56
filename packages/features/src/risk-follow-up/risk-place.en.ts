import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { riskPlaceSv } from './risk-place.sv.ts'

export const riskPlaceEn = {
  'riskUp.title': 'Risk follow-up',
  'riskUp.short': 'Risk',
} as const satisfies Translation<typeof riskPlaceSv>
