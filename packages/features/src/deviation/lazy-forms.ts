import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const ReportForm = lazyNamed(() => import('./ReportForm.tsx'), 'ReportForm')
export const ActForm = lazyNamed(() => import('./ActForm.tsx'), 'ActForm')
export const AssessForm = lazyNamed(() => import('./AssessForm.tsx'), 'AssessForm')
