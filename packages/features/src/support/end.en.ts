import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { endSv } from './end.sv.ts'

export const endEn = {
  'end.open': 'End the physician support',
  'end.title': 'End the physician support of {patient}?',
  'end.reason': 'Why',
  'end.reason.DECLINED_BY_PATIENT': 'The patient declines',
  'end.reason.MOVED': 'The patient has left the county',
  'end.reason.DEATH': 'The patient has died',
  'end.at.MOVED': 'Moved',
  'end.at.DEATH': 'Died',
  'end.text.DECLINED_BY_PATIENT': 'What the patient has said',
  'end.text.MOVED': 'Who has taken over',
  'end.text.MOVED.hint': 'Unit, physician and phone. They must have said yes.',
  'end.text.DEATH': 'Comment',
  'end.consequence.DECLINED_BY_PATIENT': '{receiver} has the medical responsibility at once.',
  'end.consequence.MOVED': 'The medical responsibility goes to another care provider from the time you give.',
  'end.consequence.DEATH':
    'The medical responsibility ceases with the death. The patient shows as deceased in all portals.',
  'end.consequence.handover': 'The handover that is waiting is withdrawn.',
  'end.submit': 'End the physician support',
  'end.done': 'The physician support has ended.',
} as const satisfies Translation<typeof endSv>
