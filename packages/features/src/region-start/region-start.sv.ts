import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Texts of the portal's first page. */
export const regionStartSv = {
  'regionStart.title': 'Översikt',
  'regionStart.lead': 'Här sköter Regionkontoret det som gäller alla enheter. Inga patienter visas i den här portalen.',
  'regionStart.waiting': 'Väntar på er',
  'regionStart.waiting.none': 'Inget väntar på er',
  'regionStart.waiting.none.text': 'Avräkningar att godkänna och förslag på platser visas här.',
  'regionStart.approve': '{count, plural, one {# avräkning} other {# avräkningar}} att godkänna',
  'regionStart.places': 'Förslag på platser för {home}',
  'regionStart.places.from': 'från {day}',
  'regionStart.see': 'Visa',
  'regionStart.open': 'Visa: {what}',
  'regionStart.pages': 'Sidor',
  'regionStart.about.avrakning':
    'Vad varje vårdcentral får betalt, månad för månad. Godkänn, och hämta till bokföringen.',
  'regionStart.about.taxor': 'Belopp för hembesök och platser, och från vilken dag de gäller.',
  'regionStart.about.budget': 'Årets pengar, vad som har gått åt och vad som är kvar.',
  'regionStart.about.enheter': 'När en enhet deltar i läkarstöd, och vem som tar vid när den ändras.',
  'regionStart.about.sabo': 'Särskilda boenden, deras vårdcentral, platser och avtal.',
  'regionStart.about.avvikelser': 'Antal avvikelser mellan parterna. Små tal visas inte.',
  'regionStart.none': 'Ditt uppdrag ger dig inga sidor här',
  'regionStart.none.text': 'Byt uppdrag, eller fråga din chef.',
} as const satisfies Messages
