import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { roundSv } from './round.sv.ts'

export const roundEn = {
  'round.title': 'Plan a round',
  'round.none': 'No care homes',
  'round.none.text': 'None of the unit’s patients lives in a care home.',
  'round.place': 'Care home',
  'round.count': '{count, plural, one {# patient} other {# patients}}',
  'round.person': 'Who',
  'round.when': 'When',
  'round.minutes': 'Time per person',
  'round.minutes.value': '{count} minutes',
  'round.reason': 'Reason',
  'round.reason.value': 'Round',
  'round.residents': 'Patients, {count} chosen',
  'round.protected': 'Whoever has a protected identity is not listed here. Plan from the patient’s page.',
  'round.inpatient': 'in hospital',
  'round.notOurs': 'another unit has the medical responsibility',
  'round.last': 'latest {when}',
  'round.never': 'no home visit from your unit yet',
  'round.submit': '{count, plural, one {Plan # home visit} other {Plan # home visits}}',
  'round.planned': '{count, plural, one {# home visit is planned} other {# home visits are planned}}',
} as const satisfies Translation<typeof roundSv>
