import { careGuaranteePlaceSv } from '@lih/features/care-guarantee/care-guarantee-place.sv.ts'
import {
  careHomesPage,
  consultPage,
  contactListPage,
  correctionsPage,
  deviationPage,
  doctorRequestPage,
  downtimePage,
  medicationReviewPage,
  onCallNowPage,
  readinessPage,
  rosterPage,
  visitDayPage,
  waitingPage,
} from '@lih/features/portal-pages.ts'
import { receivingListSv } from '@lih/features/receiving-list/receiving-list.sv.ts'
import { settlementPlaceSv } from '@lih/features/settlement/settlement-place.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Vårdcentralsportalen. */
export const portal = definePortal({
  portal: 'vardcentral',
  uiPortal: 'vc',
  pages: [
    {
      path: '/',
      titleId: 'receiving.title',
      component: lazyNamed(() => import('@lih/features/receiving-list/ReceivingList.tsx'), 'ReceivingList'),
      entry: { icon: 'list', group: 'patients', action: 'receiving:list' },
      messages: [receivingListSv, worklistSv],
    },
    visitDayPage(),
    contactListPage(),
    doctorRequestPage(),
    consultPage(),
    onCallNowPage(),
    rosterPage(),
    {
      path: '/vardgaranti',
      titleId: 'careGuarantee.title',
      component: lazyNamed(() => import('@lih/features/care-guarantee/CareGuaranteePage.tsx'), 'CareGuaranteePage'),
      entry: { icon: 'clock', group: 'followUp', action: 'careGuarantee:list' },
      messages: [careGuaranteePlaceSv],
    },
    medicationReviewPage(),
    deviationPage(),
    downtimePage(),
    correctionsPage(),
    readinessPage(),
    {
      path: '/ersattning',
      titleId: 'reimbursement.title',
      component: lazyNamed(() => import('@lih/features/settlement/ReimbursementPage.tsx'), 'ReimbursementPage'),
      entry: { icon: 'money', group: 'unit', action: 'reimbursement:read' },
      messages: [settlementPlaceSv],
    },
    careHomesPage(),
    waitingPage(),
  ],
  worklist: 'receiving',
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
      acts: ['handover:accept', 'handover:return', 'handover:decline'],
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
      order: 7,
      component: lazyNamed(() => import('@lih/features/medication-review/MedicationTab.tsx'), 'MedicationTab'),
    },
    {
      id: 'deviations',
      labelId: 'deviation.title',
      order: 8,
      component: lazyNamed(() => import('@lih/features/deviation/DeviationTab.tsx'), 'DeviationTab'),
    },
  ],
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
