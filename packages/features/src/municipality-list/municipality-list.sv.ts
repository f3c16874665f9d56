import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Words of the municipality's list. */
export const municipalityListSv = {
  'municipality.title': 'Patienter',
  'municipality.empty.title': 'Ingen patient är inskriven',
  'municipality.empty.text':
    'Här visas de som är inskrivna i kommunens hälso- och sjukvård, och de som sjukhuset frågar er om.',
  'municipality.search': 'Sök på namn',
  'municipality.search.name': 'Namn: {typed}',
  'municipality.group.ANSWER': 'Väntar på ert svar',
  'municipality.group.REQUESTS': 'Ansökningar',
  'municipality.group.VISITS': 'Enstaka hembesök',
  'municipality.group.LM': 'Läkarmedverkan har ansvaret',
  'municipality.group.HOSPITAL': 'På sjukhus',
  'municipality.group.OTHER': 'Övriga inskrivna',
  'municipality.filter.answer': 'Väntar på ert svar',
  'municipality.filter.lm': 'Läkarmedverkan',
  'municipality.filter.hospital': 'På sjukhus',
  'municipality.sort': 'Ordning',
  'municipality.sort.namn': 'Namn',
  'municipality.sort.kvar': 'Dagar kvar',
  'municipality.decide': 'Besluta om ansökan',
  'municipality.visits': 'Hembesök till {date}',
  'municipality.answer': 'Svara på planeringen',
  'municipality.lm': 'Läkarmedverkan, dag {day} av {total}',
  'municipality.hospital': '{unit}, sedan {when}',
  'municipality.unit.physician': '{unit}, {name}',
  'municipality.none': 'Ansvarig läkare: uppgift saknas',
  'municipality.next': 'Därefter {unit}',
  'municipality.nextAt': '{unit} från {when}',
  'municipality.more': 'Visa {count} till',
} as const satisfies Messages
