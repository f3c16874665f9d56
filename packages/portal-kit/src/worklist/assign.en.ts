import type { Translation } from '../i18n/messages.ts'
import type * as sv from './assign.sv.ts'

export const assignEn = {
  'assign.take': 'Take the patient',
  'assign.give': 'Change',
  'assign.give.of': 'Change who has {name}',
  'assign.take.of': 'Take the patient {name}',
  'assign.me': 'you',
  'assign.nobody': 'Nobody in particular',
  'assign.done.me': 'You now have {name}',
  'assign.done.other': '{person} now has {name}',
  'assign.done.nobody': 'Nobody in particular now has {name}',
} as const satisfies Translation<typeof sv.assignSv>
