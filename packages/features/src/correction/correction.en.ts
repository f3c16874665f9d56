import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { correctionSv } from './correction.sv.ts'

export const correctionEn = {
  'correction.empty.title': 'Nothing is waiting',
  'correction.empty.text':
    'Patients whose medical responsibility was corrected afterwards stand here until someone at the unit has acknowledged it.',
  'correction.line': 'Corrected {when}, holds from {from}',
  'correction.open': 'Read and acknowledge',
} as const satisfies Translation<typeof correctionSv>
