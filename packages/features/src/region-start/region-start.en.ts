import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { regionStartSv } from './region-start.sv.ts'

export const regionStartEn = {
  'regionStart.title': 'Overview',
  'regionStart.lead': 'The regional office manages what concerns all units here. No patients are shown in this portal.',
  'regionStart.places': 'Pages',
  'regionStart.none': 'Your assignment gives you no pages here',
  'regionStart.none.text': 'Change assignment, or ask your manager.',
} as const satisfies Translation<typeof regionStartSv>
