import type { AssignRefusal } from '@lih/domain/support/assign'
import type { UndoRefusal } from '@lih/domain/undo/undo'

export const assignTexts: Readonly<Record<Exclude<AssignRefusal, 'PHYSICIAN_REQUIRED' | 'NOT_A_PARTY'>, string>> = {
  ASSIGN_CLOSED: 'Stödet är avslutat, eller någon har redan tagit över. Då byts ingen ansvarig.',
  ASSIGN_NOT_STAFF: 'Personen kan inte ha patienten på din enhet. Välj i listan.',
  ASSIGN_SAME: 'Så är det redan. Ladda om listan om den visar något annat.',
}

export const undoTexts: Readonly<Record<UndoRefusal, string>> = {
  UNDO_NOT_POSSIBLE: 'Det här går inte att ångra. Öppna patienten och ändra där.',
  UNDO_TOO_LATE: 'Det har gått mer än {seconds} sekunder och kan inte ångras längre. Öppna patienten och ändra där.',
  UNDO_MOVED_ON: 'Det har ändrats igen sedan dess och kan inte ångras. Öppna patienten och se vad som gäller.',
}
