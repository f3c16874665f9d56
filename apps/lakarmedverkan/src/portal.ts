import { medicationReviewPlaceSv } from '@lih/features/medication-review/medication-review-place.sv.ts'
import { offlineParts } from '@lih/features/offline/offline-portal.ts'
import {
  consultPage,
  correctionsPage,
  deviationPage,
  doctorRequestPage,
  downtimePage,
  onCallNowPage,
  readinessPage,
  rosterPage,
  visitDayPage,
  waitingPage,
} from '@lih/features/portal-pages.ts'
import { supportListSv } from '@lih/features/support-list/support-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Läkarmedverkan. */
export const portal = definePortal({
  portal: 'lakarmedverkan',
  uiPortal: 'lm',
  pages: [
    {
      path: '/',
      titleId: 'supportList.title',
      component: lazyNamed(() => import('@lih/features/support-list/SupportList.tsx'), 'SupportList'),
      entry: { shortLabelId: 'supportList.short', icon: 'list', group: 'patients', action: 'support:list' },
      messages: [supportListSv, worklistSv],
    },
    visitDayPage(),
    doctorRequestPage(),
    onCallNowPage(),
    consultPage(),
    rosterPage(),
    deviationPage(),
    downtimePage(),
    correctionsPage(),
    readinessPage(),
    waitingPage(),
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
      acts: ['support:answer', 'extension:review'],
      component: lazyNamed(() => import('@lih/features/support/SupportTab.tsx'), 'SupportTab'),
    },
    {
      id: 'contacts',
      labelId: 'namedContact.tab',
      order: 5,
      component: lazyNamed(() => import('@lih/features/named-contact/ContactsTab.tsx'), 'ContactsTab'),
    },
    {
      id: 'consult',
      labelId: 'consult.short',
      order: 6,
      component: lazyNamed(() => import('@lih/features/consult/ConsultTab.tsx'), 'ConsultTab'),
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
      order: 8,
      component: lazyNamed(() => import('@lih/features/medication-review/MedicationTab.tsx'), 'MedicationTab'),
    },
    {
      id: 'deviations',
      labelId: 'deviation.title',
      order: 9,
      component: lazyNamed(() => import('@lih/features/deviation/DeviationTab.tsx'), 'DeviationTab'),
    },
  ],
  // What a tab of the patient's page is called.
  messages: [medicationReviewPlaceSv],
  offline: offlineParts(lazyNamed(() => import('./OfflineHome.tsx'), 'OfflineHome')),
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
