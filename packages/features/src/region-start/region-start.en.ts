import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { regionStartSv } from './region-start.sv.ts'

export const regionStartEn = {
  'regionStart.title': 'Overview',
  'regionStart.lead': 'The regional office manages what concerns all units here. No patients are shown in this portal.',
  'regionStart.waiting': 'Waiting for you',
  'regionStart.waiting.none': 'Nothing is waiting for you',
  'regionStart.waiting.none.text': 'Settlements to approve and proposed places are shown here.',
  'regionStart.approve': '{count, plural, one {# settlement} other {# settlements}} to approve',
  'regionStart.places': 'Proposed places for {home}',
  'regionStart.places.from': 'from {day}',
  'regionStart.see': 'Show',
  'regionStart.open': 'Show: {what}',
  'regionStart.pages': 'Pages',
  'regionStart.about.avrakning':
    'What each vårdcentral is paid, month by month. Approve, and download for the accounts.',
  'regionStart.about.taxor': 'Amounts for home visits and places, and from which day they apply.',
  'regionStart.about.budget': "The year's money, what has been spent and what is left.",
  'regionStart.about.enheter': 'When a unit takes part in physician support, and who follows when it changes.',
  'regionStart.about.sabo': 'Care homes, their vårdcentral, places and agreements.',
  'regionStart.about.avvikelser': 'Deviations between the parties, counted. Small numbers are not shown.',
  'regionStart.none': 'Your assignment gives you no pages here',
  'regionStart.none.text': 'Change assignment, or ask your manager.',
} as const satisfies Translation<typeof regionStartSv>
