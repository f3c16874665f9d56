import type { Translation } from '../i18n/messages.ts'
import type * as sv from './on-call.sv.ts'

export const memberTexts = {
  NOT_A_PHONE: 'Write a telephone number, for example 070-123 45 67.',
  MEMBER_DAY_PASSED: 'The day has passed. Choose today or a later day.',
  MEMBER_TOO_FAR: 'No roster is made that far ahead. Choose an earlier day.',
  NOT_A_CANDIDATE:
    'This person does not work as a physician at a unit that staffs the line. Choose somebody in the list.',
  NUMBER_THE_SAME: 'That number holds already. Write the new number.',
  MEMBER_HAS_SHIFTS: 'This person has shifts after that day, the first on {date}. Swap or remove them first.',
  NOT_A_MEMBER_THEN: 'This person does not take part in the on-call line on that day. Read what applies now.',
} as const satisfies Translation<typeof sv.memberTexts>

export const lineTexts = {
  LINE_EXISTS: 'There is such a line on that day already. Close it first, or choose a later day.',
  LINE_DAY_PASSED: 'The day has passed. Choose today or a later day.',
  LINE_TOO_FAR: 'No roster is made that far ahead. Choose an earlier day.',
  LINE_HAS_SHIFTS: 'The line has shifts after that day, the first on {date}. Remove them first, or choose a later day.',
  LINE_NOT_OPEN: 'The line is not open on that day. Read what applies now.',
  SLOTS_NOT_WHOLE:
    'The shifts do not cover exactly the hours in which somebody must be on call. Change the hours of the shifts.',
  SLOTS_OVERLAP: 'Two shifts overlap. Change the hours of the shifts.',
  LINE_THE_SAME: 'Nothing has been changed. Change something, or close.',
  CALL_RIGHT_THE_SAME: 'That holds already. Choose something else.',
} as const satisfies Translation<typeof sv.lineTexts>

export const rosterTexts = {
  NOT_A_TIME: 'Write the time as HH:MM, for example 17:00.',
  SHIFT_PASSED: 'The time has passed. Choose a shift that has not begun or is in progress.',
  SHIFT_TOO_FAR: 'No roster is made that far ahead. Choose an earlier day.',
  SHIFT_TAKEN: 'Somebody else is on call on this line then. Remove that shift first, or choose other times.',
  ALREADY_ON_DUTY: 'This person is already on call then, on this or another line. Choose somebody else.',
  NOT_IN_ROSTER: 'This person does not take part in the on-call line. Choose somebody in the list.',
  OUTSIDE_DUTY_HOURS: 'The shift lies wholly or partly outside the hours of the line. Change the times.',
  SHIFT_NOT_PLANNED: 'The shift is no longer valid. Read what applies now.',
  NOT_OWN_SHIFT: 'The shift is somebody else’s. Only its owner, or those who keep the roster, can change it.',
  NOT_OWN_LINE: 'Another unit keeps this roster. Ask that unit to make the change.',
  PERIOD_NOT_IN_ORDER: 'The last day is before the first.',
  PERIOD_TOO_LONG: 'Fill at most three months at a time.',
  PATTERN_EMPTY: 'The weekly pattern is empty. Choose at least one person.',
  SWAP_WITH_SELF: 'You cannot swap with yourself. Choose a colleague.',
  SWAP_NOT_OPEN: 'The swap is already decided. Read what applies now.',
  SWAP_ALREADY_OPEN: 'You have already asked somebody about this shift. Wait for the answer, or withdraw the question.',
  SWAP_NOT_ASKED_OF_YOU: 'Somebody else was asked. Only the person asked answers.',
  SWAP_OUTDATED: 'The roster has changed since the question was asked. Ask again.',
} as const satisfies Translation<typeof sv.rosterTexts>

export const consultTexts = {
  CONSULT_CLOSED: 'The consult is closed. Ask a new question if you need more.',
  CONSULT_NOT_ASKED_BACK: 'The specialist has not asked anything back. Wait for the answer, or call.',
  NOT_THE_SPECIALIST: 'Another unit was asked. That unit answers.',
  NOT_THE_ASKER: 'Another unit asked the question. That unit replies and withdraws.',
} as const satisfies Translation<typeof sv.consultTexts>
