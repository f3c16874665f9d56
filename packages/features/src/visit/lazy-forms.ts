import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const PlanVisitForm = lazyNamed(() => import('./PlanVisitForm.tsx'), 'PlanVisitForm')
export const RecordVisitForm = lazyNamed(() => import('./RecordVisitForm.tsx'), 'RecordVisitForm')
export const RequestVisitForm = lazyNamed(() => import('./RequestVisitForm.tsx'), 'RequestVisitForm')
export const DayAnswerForm = lazyNamed(() => import('./DayAnswerForm.tsx'), 'DayAnswerForm')
export const RoundDialog = lazyNamed(() => import('./RoundDialog.tsx'), 'RoundDialog')
export const AnswerVisitForm = lazyNamed(() => import('./AnswerVisitForm.tsx'), 'AnswerVisitForm')
export const ReplanVisitForm = lazyNamed(() => import('./ChangeForms.tsx'), 'ReplanVisitForm')
export const CancelVisitForm = lazyNamed(() => import('./ChangeForms.tsx'), 'CancelVisitForm')
export const StrikeVisitForm = lazyNamed(() => import('./ChangeForms.tsx'), 'StrikeVisitForm')
