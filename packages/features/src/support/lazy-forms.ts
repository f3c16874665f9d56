import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const AnswerForm = lazyNamed(() => import('./AnswerForm.tsx'), 'AnswerForm')
export const ReplyForm = lazyNamed(() => import('./ReplyForm.tsx'), 'ReplyForm')
export const WithdrawForm = lazyNamed(() => import('./WithdrawForm.tsx'), 'WithdrawForm')
export const ProposeSupportForm = lazyNamed(() => import('./ProposeSupportForm.tsx'), 'ProposeSupportForm')
export const FollowUpForm = lazyNamed(() => import('./FollowUpForm.tsx'), 'FollowUpForm')
export const RequestExtensionForm = lazyNamed(() => import('./RequestExtensionForm.tsx'), 'RequestExtensionForm')
export const ReviewExtensionForm = lazyNamed(() => import('./ReviewExtensionForm.tsx'), 'ReviewExtensionForm')
export const EndSupportDialog = lazyNamed(() => import('./EndSupportDialog.tsx'), 'EndSupportDialog')
