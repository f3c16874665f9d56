import type { Translation } from '../i18n/messages.ts'
import type * as sv from './undo.sv.ts'

export const assignTexts = {
  ASSIGN_CLOSED: 'The support has ended, or somebody has already taken over. Who holds it no longer changes.',
  ASSIGN_NOT_STAFF: 'This person cannot hold the patient at your unit. Choose from the list.',
  ASSIGN_SAME: 'It is so already. Reload the list if it shows something else.',
} as const satisfies Translation<typeof sv.assignTexts>

export const undoTexts = {
  UNDO_NOT_POSSIBLE: 'This cannot be undone. Open the patient and change it there.',
  UNDO_TOO_LATE:
    'More than {seconds} seconds have passed, so it can no longer be undone. Open the patient and change it there.',
  UNDO_MOVED_ON: 'It has changed again since then and cannot be undone. Open the patient and see how it stands.',
} as const satisfies Translation<typeof sv.undoTexts>
