import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

// Forms come when they are needed: the page that one reads stays light.
export const AppointForm = lazyNamed(() => import('./AppointForm.tsx'), 'AppointForm')
export const EndForm = lazyNamed(() => import('./EndForm.tsx'), 'EndForm')
export const StrikeForm = lazyNamed(() => import('./StrikeForm.tsx'), 'StrikeForm')
