import type { Translation } from '../i18n/messages.ts'
import type * as sv from './care-home.sv.ts'

export const careHomeTexts = {
  NOT_THE_COUNTERPART: 'Your unit is not a party to this assignment.',
  PLACES_OUT_OF_RANGE: 'The number of places must be a whole number from 0 to {most}.',
  PLACES_NONE: 'The home must have at least one place.',
  PLACES_PROPOSED_ALREADY: 'A proposal is already waiting for the region. Wait for the answer.',
  PLACES_UNCHANGED: 'The number is the same already on that day.',
  PLACES_DAY_TAKEN: 'That day has a confirmed number already. Choose another day.',
  PLACES_TOO_FAR: 'That day is too far ahead. {date} is the latest that can be proposed now.',
  PROPOSAL_ANSWERED: 'The proposal has been answered already.',
  OWN_PROPOSAL: 'The other party answers your proposal.',
  ASSIGNMENT_OVERLAPS: 'The home already has an assignment then, at {unit} from {date}. End that one first.',
  ASSIGNMENT_ENDS_FIRST: 'The last day is before the first day.',
  ASSIGNMENT_ENDED: 'The assignment has already ended.',
  ASSIGNMENT_OVER: 'The assignment is no longer in force.',
  TERM_PROPOSED_ALREADY: 'A proposal is already waiting for an answer. It is answered first.',
  MEETING_IN_FUTURE: 'The meeting has not taken place yet. Enter today or earlier.',
  MEETING_OUTSIDE_ASSIGNMENT: 'The assignment was not in force on that day. It began on {date}.',
  MEETING_RECORDED: 'A meeting on that day has been recorded already.',
  AGREEMENT_ENDS_FIRST: 'The last day is before the first day.',
  AGREEMENT_OVERLAPS: 'An agreement with the same party is in force then, from {date}.',
} as const satisfies Translation<typeof sv.careHomeTexts>
