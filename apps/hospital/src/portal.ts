import { doctorRequestPlaceSv } from '@lih/features/doctor-request/doctor-request-place.sv.ts'
import { medicationReviewPlaceSv } from '@lih/features/medication-review/medication-review-place.sv.ts'
import {
  consultPage,
  correctionsPage,
  deviationPage,
  onCallNowPage,
  readinessPage,
  rosterPage,
  waitingPage,
} from '@lih/features/portal-pages.ts'
import { riskPlaceSv } from '@lih/features/risk-follow-up/risk-place.sv.ts'
import { wardListSv } from '@lih/features/ward-list/ward-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Sjukhusportalen. */
export const portal = definePortal({
  portal: 'hospital',
  uiPortal: 'hospital',
  pages: [
    {
      path: '/',
      titleId: 'ward.title',
      component: lazyNamed(() => import('@lih/features/ward-list/WardList.tsx'), 'WardList'),
      entry: { icon: 'bed', group: 'patients', action: 'ward:list' },
      messages: [wardListSv, worklistSv],
    },
    onCallNowPage(),
    consultPage(),
    rosterPage(),
    readinessPage(),
    {
      path: '/uppfoljning-risk',
      titleId: 'riskUp.title',
      component: lazyNamed(() => import('@lih/features/risk-follow-up/RiskFollowUpPage.tsx'), 'RiskFollowUpPage'),
      entry: { shortLabelId: 'riskUp.short', icon: 'chart', group: 'followUp', action: 'riskFollowUp:read' },
      messages: [riskPlaceSv],
    },
    deviationPage(),
    correctionsPage(),
    waitingPage(),
  ],
  worklist: 'ward',
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
      acts: ['support:propose', 'support:reply', 'support:withdraw', 'extension:review'],
      component: lazyNamed(() => import('@lih/features/support/SupportTab.tsx'), 'SupportTab'),
    },
    {
      id: 'risk',
      labelId: 'risk.tab',
      order: 3,
      acts: ['risk:decide'],
      component: lazyNamed(() => import('@lih/features/risk/RiskTab.tsx'), 'RiskTab'),
    },
    {
      id: 'discharge',
      labelId: 'discharge.tab',
      order: 4,
      acts: ['stay:discharge'],
      component: lazyNamed(() => import('@lih/features/discharge/DischargeTab.tsx'), 'DischargeTab'),
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
      order: 7,
      component: lazyNamed(() => import('@lih/features/visit/VisitsTab.tsx'), 'VisitsTab'),
    },
    {
      id: 'requests',
      labelId: 'doctorRequest.title',
      order: 8,
      component: lazyNamed(() => import('@lih/features/doctor-request/RequestTab.tsx'), 'RequestTab'),
    },
    {
      id: 'medicines',
      labelId: 'medicationReview.short',
      order: 9,
      component: lazyNamed(() => import('@lih/features/medication-review/MedicationTab.tsx'), 'MedicationTab'),
    },
    {
      id: 'deviations',
      labelId: 'deviation.title',
      order: 10,
      component: lazyNamed(() => import('@lih/features/deviation/DeviationTab.tsx'), 'DeviationTab'),
    },
  ],
  // What a tab of the patient's page is called.
  messages: [doctorRequestPlaceSv, medicationReviewPlaceSv],
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
