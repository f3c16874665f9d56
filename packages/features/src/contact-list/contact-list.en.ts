import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { contactListSv } from './contact-list.sv.ts'

export const contactListEn = {
  'contactList.title': 'My contacts',
  'contactList.short': 'Contacts',
  'contactList.scope': 'Show',
  'contactList.scope.MINE': 'I am the contact',
  'contactList.scope.UNIT': 'The whole unit',
  'contactList.file': 'Download as a table (CSV)',
  'contactList.print': 'Print',
  'contactList.patient': 'Patient',
  'contactList.kind': 'Kind',
  'contactList.contact': 'Contact',
  'contactList.since': 'Since',
  'contactList.channel': 'Reached at',
  'contactList.hours': 'Hours',
  'contactList.count': '{count, plural, =0 {No patient} one {# patient} other {# patients}}',
  'contactList.empty.MINE': 'You are not the named contact of any patient at this unit.',
  'contactList.empty.UNIT': 'Nobody at the unit is the named contact of any patient.',
  'contactList.empty.title': 'No patients',
} as const satisfies Translation<typeof contactListSv>
