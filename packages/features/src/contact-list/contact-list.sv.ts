import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Words of the page "Mina kontakter", and its name in the header. */
export const contactListSv = {
  'contactList.title': 'Mina kontakter',
  'contactList.short': 'Kontakter',
  'contactList.scope': 'Visa',
  'contactList.scope.MINE': 'Jag är kontakt',
  'contactList.scope.UNIT': 'Hela enheten',
  'contactList.file': 'Hämta som tabell (CSV)',
  'contactList.print': 'Skriv ut',
  'contactList.patient': 'Patient',
  'contactList.kind': 'Sort',
  'contactList.contact': 'Kontakt',
  'contactList.since': 'Sedan',
  'contactList.channel': 'Nås på',
  'contactList.hours': 'Tider',
  'contactList.count': '{count, plural, =0 {Ingen patient} one {# patient} other {# patienter}}',
  'contactList.empty.MINE': 'Du är inte namngiven kontakt för någon patient på den här enheten.',
  'contactList.empty.UNIT': 'Ingen på enheten är namngiven kontakt för någon patient.',
  'contactList.empty.title': 'Inga patienter',
} as const satisfies Messages
