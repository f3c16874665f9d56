import type { Translation } from '../i18n/messages.ts'
import type { searchSv } from './search.sv.ts'

export const searchEn = {
  'search.label': 'Name, personal identity number or action',
  'search.placeholder': 'Name or personal identity number',
  'search.pages.label': 'Page or action',
  'search.list': 'Suggestions',
  'search.patients': 'Patients of the unit',
  'search.opened': 'Open patient',
  'search.places': 'Go to',
  'search.own': 'Your account',
  'search.views': 'Saved views',
  'search.view.by': 'shared by {name}',
  'search.looking': 'Searching',
  'search.hint': 'Arrows choose, Enter opens, Esc closes.',
  'search.count': '{count, plural, one {# patient} other {# patients}}',
  'search.more': 'The first {count} are shown. Type more of the name.',
  'search.onlyChoices': 'No patient of that name.',
  'search.none': 'None of the unit’s patients match. Check the spelling, or type the whole personal identity number.',
  'search.noneByNumber': 'No patient was found with that number. The search has been logged.',
  'search.failed': 'The search failed. Check your network.',
  'search.protected': 'protected identity',
  'search.elsewhere': '{name} is not your patient.',
  'search.elsewhere.HOSPITAL_WARD':
    'You have no care relation and cannot open the record. It opens when the patient is admitted to the ward. The search has been logged.',
  'search.elsewhere.LAKARMEDVERKAN':
    'You have no care relation and cannot open the record. It opens when a ward proposes physician support by you. The search has been logged.',
  'search.elsewhere.VARDCENTRAL':
    'You have no care relation and cannot open the record. It opens when the patient is listed with you, or when a physician support is to be handed over to you. The search has been logged.',
  'search.elsewhere.MUNICIPAL_HEALTH_CARE':
    'You have no care relation and cannot open the record. It opens when the patient is enrolled in your municipal health care, or when you are asked about a physician support. The search has been logged.',
  'search.elsewhere.OTHER': 'You have no care relation and cannot open the record. The search has been logged.',
  'search.act.risk:decide': 'Decide on the risk',
  'search.act.support:propose': 'Propose physician support',
  'search.act.support:reply': 'Answer a question about the physician support',
  'search.act.support:withdraw': 'Withdraw the proposal of physician support',
  'search.act.support:answer': 'Answer the proposal of physician support',
  'search.act.stay:discharge': 'Record the discharge',
  'search.act.followUp:record': 'Record a follow-up',
  'search.act.handover:propose': 'Prepare a handover',
  'search.act.handover:answer': 'Answer a question about the handover',
  'search.act.handover:withdraw': 'Withdraw the handover',
  'search.act.handover:accept': 'Take over the patient',
  'search.act.handover:return': 'Ask about the handover',
  'search.act.handover:decline': 'Decline the handover',
} as const satisfies Translation<typeof searchSv>
