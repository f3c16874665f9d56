import type { Translation } from '../i18n/messages.ts'
import type * as sv from './saved-view.sv.ts'

export const savedViewTexts = {
  VIEW_NAME_TAKEN: 'You already have a view of that name. Choose another.',
  TOO_MANY_VIEWS: 'You can have at most {most} views of a list. Remove one first.',
  VIEW_NOT_YOURS: 'The view is a colleague’s. Copy it if you want to change it.',
} as const satisfies Translation<typeof sv.savedViewTexts>
