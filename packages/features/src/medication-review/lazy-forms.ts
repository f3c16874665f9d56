import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const ReviewForm = lazyNamed(() => import('./ReviewForm.tsx'), 'ReviewForm')
export const NeedForm = lazyNamed(() => import('./NeedForm.tsx'), 'NeedForm')
export const StrikeReviewForm = lazyNamed(() => import('./StrikeReviewForm.tsx'), 'StrikeReviewForm')
export const StrikeNeedForm = lazyNamed(() => import('./StrikeNeedForm.tsx'), 'StrikeNeedForm')
