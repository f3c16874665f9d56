import { handoverSv } from '@lih/features/handover/handover.sv.ts'
import { patientBannerSv } from '@lih/features/patient-banner/patient-banner.sv.ts'
import { patientPageSv } from '@lih/features/patient-page/patient-page.sv.ts'
import { responsibilitySv } from '@lih/features/responsibility/responsibility.sv.ts'
import { supportSv } from '@lih/features/support/support.sv.ts'
import { supportListSv } from '@lih/features/support-list/support-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Läkarmedverkan. */
export const portal = definePortal({
  portal: 'lakarmedverkan',
  uiPortal: 'lm',
  name: 'Läkarmedverkan',
  title: 'Läkarmedverkan',
  navigation: [{ path: '/', labelId: 'supportList.title', icon: 'list' }],
  routes: [
    {
      path: '/',
      titleId: 'supportList.title',
      component: lazyNamed(() => import('@lih/features/support-list/SupportList.tsx'), 'SupportList'),
    },
  ],
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
      component: lazyNamed(() => import('./PatientOverview.tsx'), 'PatientOverview'),
    },
    {
      id: 'support',
      labelId: 'support.tab',
      order: 2,
      component: lazyNamed(() => import('@lih/features/support/SupportTab.tsx'), 'SupportTab'),
    },
  ],
  messages: [patientBannerSv, responsibilitySv, patientPageSv, supportSv, handoverSv, supportListSv, worklistSv],
})
