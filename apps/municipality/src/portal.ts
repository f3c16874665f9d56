import { municipalityListSv } from '@lih/features/municipality-list/municipality-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Kommunportalen. */
export const portal = definePortal({
  portal: 'municipality',
  uiPortal: 'kommun',
  name: 'Kommun',
  title: 'Kommunportalen',
  navigation: [{ path: '/', labelId: 'municipality.title', icon: 'people' }],
  routes: [
    {
      path: '/',
      titleId: 'municipality.title',
      component: lazyNamed(() => import('@lih/features/municipality-list/MunicipalityList.tsx'), 'MunicipalityList'),
    },
  ],
  patientHeader: [
    lazyNamed(() => import('@lih/features/patient-banner/PatientBanner.tsx'), 'PatientBanner'),
    lazyNamed(() => import('@lih/features/responsibility/CallNowPanel.tsx'), 'CallNowPanel'),
    lazyNamed(() => import('./NarrowCareLevel.tsx'), 'NarrowCareLevel'),
    lazyNamed(() => import('@lih/features/responsibility/WideTimeline.tsx'), 'WideTimeline'),
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
      acts: ['support:answer'],
      component: lazyNamed(() => import('@lih/features/support/SupportTab.tsx'), 'SupportTab'),
    },
  ],
  messages: [municipalityListSv, worklistSv],
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
