import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const RegisterContactForm = lazyNamed(() => import('./RegisterContactForm.tsx'), 'RegisterContactForm')
export const StrikeContactForm = lazyNamed(() => import('./StrikeContactForm.tsx'), 'StrikeContactForm')
