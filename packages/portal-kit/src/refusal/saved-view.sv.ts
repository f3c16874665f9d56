import type { SavedViewRefusal } from '@lih/domain/saved-view/saved-view'

export const savedViewTexts: Readonly<Record<SavedViewRefusal, string>> = {
  VIEW_NAME_TAKEN: 'Du har redan en vy med det namnet. Välj ett annat.',
  TOO_MANY_VIEWS: 'Du kan ha högst {most} vyer av en lista. Ta bort någon först.',
  VIEW_NOT_YOURS: 'Vyn är en kollegas. Kopiera den om du vill ändra den.',
}
