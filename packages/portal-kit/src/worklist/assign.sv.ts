import type { Messages } from '../i18n/messages.ts'

/** Words of the choice of who holds a patient. */
export const assignSv = {
  'assign.take': 'Ta patienten',
  'assign.give': 'Byt',
  'assign.give.of': 'Byt vem som har {name}',
  'assign.take.of': 'Ta patienten {name}',
  'assign.me': 'du',
  'assign.nobody': 'Ingen särskild',
  'assign.done.me': 'Du har nu {name}',
  'assign.done.other': '{person} har nu {name}',
  'assign.done.nobody': 'Ingen särskild har nu {name}',
} as const satisfies Messages
