import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Words of the corrected timelines that wait for the unit. */
export const correctionSv = {
  'correction.empty.title': 'Inget väntar',
  'correction.empty.text':
    'Här står patienter vars läkaransvar har rättats i efterhand, tills någon på enheten har kvitterat.',
  'correction.line': 'Rättad {when}, gäller från {from}',
  'correction.open': 'Läs och kvittera',
} as const satisfies Messages
