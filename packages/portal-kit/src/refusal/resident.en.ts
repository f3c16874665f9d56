import type { Translation } from '../i18n/messages.ts'
import type * as sv from './resident.sv.ts'

export const screeningTexts = {
  SCREENING_NOT_YOURS: 'Only the vårdcentral with the assignment for the home runs the screening.',
  SCREENING_NO_ASSIGNMENT: 'The assignment for the home is not in force today.',
  SCREENING_ENDS_FIRST: 'The last day has been already. Enter today or later.',
  SCREENING_TOO_LONG: 'The screening may last until {date}. Start a new one if it has to go on.',
  SCREENING_RUNS: 'A screening for the same disease is going on in the home already.',
  SCREENING_OVER: 'The screening has ended.',
  SCREENING_NO_RESIDENT: 'The patient did not live in the home on that day.',
  SCREENING_DAY: 'Enter a day from {date} until today.',
  SCREENING_NOTE_REQUIRED: 'Say what was wrong.',
} as const satisfies Translation<typeof sv.screeningTexts>

export const collaborationTexts = {
  COLLABORATION_NOT_A_PARTY: 'The meeting is recorded by the vårdcentral or the municipality that held it.',
  COLLABORATION_IN_FUTURE: 'The meeting has not taken place yet. Enter today or earlier.',
  COLLABORATION_RECORDED: 'A meeting on that day has been recorded already.',
  COLLABORATION_BEFORE_AGREEMENT: 'The agreement was not in force on that day. It began on {date}.',
} as const satisfies Translation<typeof sv.collaborationTexts>

export const dischargeNeedTexts = {
  NEED_NO_STAY: 'The patient has not been in hospital during the last month.',
  NEED_NOTED_ALREADY: 'The need has been noted for the stay already.',
  NEED_OF_ANOTHER_UNIT: 'Only the unit that noted the need can strike it.',
  NEED_STRUCK: 'The need has been struck already.',
} as const satisfies Translation<typeof sv.dischargeNeedTexts>
