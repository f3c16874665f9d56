import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const NoteWishForm = lazyNamed(() => import('./WishForms.tsx'), 'NoteWishForm')
export const EndWishForm = lazyNamed(() => import('./WishForms.tsx'), 'EndWishForm')
export const NoteNeedForm = lazyNamed(() => import('./NoteNeedForm.tsx'), 'NoteNeedForm')
export const StrikeNeedForm = lazyNamed(() => import('./StrikeNeedForm.tsx'), 'StrikeNeedForm')
