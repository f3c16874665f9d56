import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import type { SenderFormProps } from './SenderForms.tsx'

// Forms come when they are needed: the page that one reads stays light.
export const ProposeHandoverForm = lazyNamed(() => import('./ProposeHandoverForm.tsx'), 'ProposeHandoverForm')
export const AcceptDialog = lazyNamed(() => import('./AcceptDialog.tsx'), 'AcceptDialog')
export const ReturnForm = lazyNamed(() => import('./ReceiverForms.tsx'), 'ReturnForm')
export const DeclineForm = lazyNamed(() => import('./ReceiverForms.tsx'), 'DeclineForm')
export const AnswerForm = lazyNamed<'AnswerForm', SenderFormProps>(() => import('./SenderForms.tsx'), 'AnswerForm')
export const WithdrawForm = lazyNamed(() => import('./SenderForms.tsx'), 'WithdrawForm')
