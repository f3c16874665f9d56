import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { municipalityListSv } from './municipality-list.sv.ts'

export const municipalityListEn = {
  'municipality.title': 'Patients',
  'municipality.empty.title': 'No patient is enrolled',
  'municipality.empty.text':
    'Here you see those enrolled in municipal health care, and those the hospital asks you about.',
  'municipality.search': 'Search by name',
  'municipality.search.name': 'Name: {typed}',
  'municipality.group.ANSWER': 'Waiting for your answer',
  'municipality.group.REQUESTS': 'Applications',
  'municipality.group.VISITS': 'Single home visits',
  'municipality.group.LM': 'Läkarmedverkan is responsible',
  'municipality.group.HOSPITAL': 'In hospital',
  'municipality.group.OTHER': 'Others enrolled',
  'municipality.filter.answer': 'Waiting for your answer',
  'municipality.filter.lm': 'Läkarmedverkan',
  'municipality.filter.hospital': 'In hospital',
  'municipality.sort': 'Order',
  'municipality.sort.namn': 'Name',
  'municipality.sort.kvar': 'Days left',
  'municipality.decide': 'Decide on the application',
  'municipality.visits': 'Home visits until {date}',
  'municipality.answer': 'Answer the plan',
  'municipality.lm': 'Läkarmedverkan, day {day} of {total}',
  'municipality.hospital': '{unit}, since {when}',
  'municipality.unit.physician': '{unit}, {name}',
  'municipality.none': 'Responsible physician not recorded',
  'municipality.next': 'Next {unit}',
  'municipality.nextAt': '{unit} from {when}',
  'municipality.more': 'Show {count} more',
} as const satisfies Translation<typeof municipalityListSv>
