import { municipalityListSv } from '@lih/features/municipality-list/municipality-list.sv.ts'
import { offlineParts } from '@lih/features/offline/offline-portal.ts'
import {
  careHomesPage,
  contactListPage,
  correctionsPage,
  deviationPage,
  doctorRequestPage,
  downtimePage,
  medicationReviewPage,
  onCallNowPage,
  readinessPage,
  visitDayPage,
  waitingPage,
} from '@lih/features/portal-pages.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Kommunportalen. */
export const portal = definePortal({
  portal: 'municipality',
  uiPortal: 'kommun',
  pages: [
    {
      path: '/',
      titleId: 'municipality.title',
      component: lazyNamed(() => import('@lih/features/municipality-list/MunicipalityList.tsx'), 'MunicipalityList'),
      entry: { icon: 'people', group: 'patients', action: 'municipality:list' },
      messages: [municipalityListSv, worklistSv],
    },
    visitDayPage(),
    contactListPage(),
    onCallNowPage(),
    doctorRequestPage(),
    medicationReviewPage(),
    deviationPage(),
    downtimePage(),
    correctionsPage(),
    readinessPage(),
    careHomesPage(),
    waitingPage(),
  ],
  worklist: 'municipality',
  patientHeader: [
    lazyNamed(() => import('@lih/features/patient-banner/PatientBanner.tsx'), 'PatientBanner'),
    lazyNamed(() => import('@lih/features/responsibility/CallNowPanel.tsx'), 'CallNowPanel'),
    lazyNamed(() => import('@lih/features/doctor-request/AskDoctor.tsx'), 'AskDoctor'),
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
    {
      id: 'contacts',
      labelId: 'namedContact.tab',
      order: 5,
      component: lazyNamed(() => import('@lih/features/named-contact/ContactsTab.tsx'), 'ContactsTab'),
    },
    {
      id: 'visits',
      labelId: 'visit.tab',
      order: 4,
      component: lazyNamed(() => import('@lih/features/visit/VisitsTab.tsx'), 'VisitsTab'),
    },
    {
      id: 'requests',
      labelId: 'doctorRequest.short',
      order: 3,
      component: lazyNamed(() => import('@lih/features/doctor-request/RequestTab.tsx'), 'RequestTab'),
    },
    {
      id: 'medicines',
      labelId: 'medicationReview.short',
      order: 6,
      component: lazyNamed(() => import('@lih/features/medication-review/MedicationTab.tsx'), 'MedicationTab'),
    },
    {
      id: 'deviations',
      labelId: 'deviation.title',
      order: 7,
      component: lazyNamed(() => import('@lih/features/deviation/DeviationTab.tsx'), 'DeviationTab'),
    },
  ],
  offline: offlineParts(lazyNamed(() => import('./OfflineHome.tsx'), 'OfflineHome')),
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
