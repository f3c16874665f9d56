import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Texts of the portal's first page. */
export const regionStartSv = {
  'regionStart.title': 'Översikt',
  'regionStart.lead': 'Här sköter Regionkontoret det som gäller alla enheter. Inga patienter visas i den här portalen.',
  'regionStart.places': 'Sidor',
  'regionStart.none': 'Ditt uppdrag ger dig inga sidor här',
  'regionStart.none.text': 'Byt uppdrag, eller fråga din chef.',
} as const satisfies Messages
