import { patientBannerSv } from '@lih/features/patient-banner/patient-banner.sv.ts'
import { patientPageSv } from '@lih/features/patient-page/patient-page.sv.ts'
import { responsibilitySv } from '@lih/features/responsibility/responsibility.sv.ts'
import { supportSv } from '@lih/features/support/support.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

/** Sjukhusportalen. */
export const portal = definePortal({
  portal: 'hospital',
  uiPortal: 'hospital',
  name: 'Sjukhus',
  title: 'Sjukhusportalen',
  navigation: [],
  routes: [],
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
  messages: [patientBannerSv, responsibilitySv, patientPageSv, supportSv],
})
