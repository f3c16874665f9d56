import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { careGuaranteePlaceSv } from './care-guarantee-place.sv.ts'

export const careGuaranteePlaceEn = {
  'careGuarantee.title': 'Care guarantee',
} as const satisfies Translation<typeof careGuaranteePlaceSv>
