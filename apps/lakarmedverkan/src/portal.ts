import { readinessPlaceSv } from '@lih/features/readiness/readiness-place.sv.ts'
import { supportListSv } from '@lih/features/support-list/support-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Läkarmedverkan. */
export const portal = definePortal({
  portal: 'lakarmedverkan',
  uiPortal: 'lm',
  navigation: [
    { path: '/', labelId: 'supportList.title', icon: 'list' },
    {
      path: '/inforande',
      labelId: 'readiness.title',
      icon: 'flag',
      action: 'readiness:confirm',
    },
  ],
  routes: [
    {
      path: '/',
      titleId: 'supportList.title',
      component: lazyNamed(() => import('@lih/features/support-list/SupportList.tsx'), 'SupportList'),
    },
    {
      path: '/inforande',
      titleId: 'readiness.title',
      component: lazyNamed(() => import('@lih/features/readiness/ReadinessPage.tsx'), 'ReadinessPage'),
    },
  ],
  worklist: 'support',
  patientHeader: [
    lazyNamed(() => import('@lih/features/patient-banner/PatientBanner.tsx'), 'PatientBanner'),
    lazyNamed(() => import('@lih/features/responsibility/ResponsibilityStrip.tsx'), 'ResponsibilityStrip'),
    lazyNamed(() => import('@lih/features/responsibility/PatientTimeline.tsx'), 'PatientTimeline'),
  ],
  patientTabs: [
    {
      id: 'overview',
      labelId: 'overview.tab',
      order: 1,
      acts: ['followUp:record', 'handover:propose', 'handover:answer', 'handover:withdraw'],
      component: lazyNamed(() => import('./PatientOverview.tsx'), 'PatientOverview'),
    },
    {
      id: 'support',
      labelId: 'support.tab',
      order: 2,
      acts: ['support:answer'],
      component: lazyNamed(() => import('@lih/features/support/SupportTab.tsx'), 'SupportTab'),
    },
    {
      id: 'contacts',
      labelId: 'namedContact.tab',
      order: 5,
      component: lazyNamed(() => import('@lih/features/named-contact/ContactsTab.tsx'), 'ContactsTab'),
    },
  ],
  messages: [supportListSv, readinessPlaceSv, worklistSv],
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
