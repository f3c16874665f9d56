import type { Messages } from '../i18n/messages.ts'

/** Texts of the search, fetched with it. */
export const searchSv = {
  'search.label': 'Namn, personnummer eller åtgärd',
  'search.placeholder': 'Namn eller personnummer',
  'search.pages.label': 'Sida eller åtgärd',
  'search.list': 'Förslag',
  'search.patients': 'Enhetens patienter',
  'search.opened': 'Öppnad patient',
  'search.places': 'Gå till',
  'search.views': 'Sparade vyer',
  'search.view.by': 'delad av {name}',
  'search.own': 'Ditt konto',
  'search.looking': 'Söker',
  'search.hint': 'Pil väljer, Enter öppnar, Esc stänger.',
  'search.count': '{count, plural, one {# patient} other {# patienter}}',
  'search.more': 'De {count} första visas. Skriv mer av namnet.',
  'search.onlyChoices': 'Ingen patient med det namnet.',
  'search.none': 'Ingen av enhetens patienter passar. Kontrollera stavningen, eller skriv hela personnumret.',
  'search.noneByNumber': 'Ingen patient hittades med personnumret. Sökningen är loggad.',
  'search.failed': 'Det gick inte att söka. Kontrollera nätet.',
  'search.protected': 'skyddade personuppgifter',
  'search.elsewhere': '{name} är inte er patient.',
  'search.elsewhere.HOSPITAL_WARD':
    'Ni har ingen vårdrelation och kan inte öppna uppgifterna. De öppnas när patienten skrivs in på avdelningen. Sökningen är loggad.',
  'search.elsewhere.LAKARMEDVERKAN':
    'Ni har ingen vårdrelation och kan inte öppna uppgifterna. De öppnas när en avdelning föreslår läkarstöd hos er. Sökningen är loggad.',
  'search.elsewhere.VARDCENTRAL':
    'Ni har ingen vårdrelation och kan inte öppna uppgifterna. De öppnas när patienten listas hos er, eller när ett läkarstöd ska lämnas över till er. Sökningen är loggad.',
  'search.elsewhere.MUNICIPAL_HEALTH_CARE':
    'Ni har ingen vårdrelation och kan inte öppna uppgifterna. De öppnas när patienten skrivs in i er hemsjukvård, eller när ni får frågan om ett läkarstöd. Sökningen är loggad.',
  'search.elsewhere.OTHER': 'Ni har ingen vårdrelation och kan inte öppna uppgifterna. Sökningen är loggad.',
  'search.act.risk:decide': 'Besluta om risk',
  'search.act.support:propose': 'Föreslå läkarstöd',
  'search.act.support:reply': 'Svara på fråga om läkarstödet',
  'search.act.support:withdraw': 'Ta tillbaka förslaget om läkarstöd',
  'search.act.support:answer': 'Svara på förslaget om läkarstöd',
  'search.act.stay:discharge': 'Registrera hemgång',
  'search.act.followUp:record': 'Registrera uppföljning',
  'search.act.handover:propose': 'Förbered överlämning',
  'search.act.handover:answer': 'Svara på fråga om överlämningen',
  'search.act.handover:withdraw': 'Ta tillbaka överlämningen',
  'search.act.handover:accept': 'Ta över patienten',
  'search.act.handover:return': 'Ställ en fråga om överlämningen',
  'search.act.handover:decline': 'Avböj överlämningen',
} as const satisfies Messages
