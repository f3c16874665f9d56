import { correctionPlaceSv } from '@lih/features/correction/correction-place.sv.ts'
import { useCorrectionCount } from '@lih/features/correction/useCorrectionCount.ts'
import { deviationPlaceSv } from '@lih/features/deviation/deviation-place.sv.ts'
import { medicationReviewPlaceSv } from '@lih/features/medication-review/medication-review-place.sv.ts'
import { onCallPlaceSv } from '@lih/features/on-call-now/on-call-place.sv.ts'
import { useRosterCount } from '@lih/features/on-call-now/useRosterCount.ts'
import { readinessPlaceSv } from '@lih/features/readiness/readiness-place.sv.ts'
import { riskPlaceSv } from '@lih/features/risk-follow-up/risk-place.sv.ts'
import { wardListSv } from '@lih/features/ward-list/ward-list.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useConsultCount } from '@lih/portal-kit/waiting/useWaitingCounts.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Sjukhusportalen. */
export const portal = definePortal({
  portal: 'hospital',
  uiPortal: 'hospital',
  navigation: [
    { path: '/', labelId: 'ward.title', icon: 'bed', action: 'ward:list' },
    { path: '/jour', labelId: 'onCall.title', shortLabelId: 'onCall.short', icon: 'phone', action: 'onCall:read' },
    {
      path: '/konsult',
      labelId: 'consult.title',
      shortLabelId: 'consult.short',
      icon: 'ask',
      action: 'consult:list',
      useCount: useConsultCount,
    },
    {
      path: '/schema',
      labelId: 'roster.title',
      shortLabelId: 'roster.short',
      icon: 'clock',
      action: 'onCall:roster',
      useCount: useRosterCount,
    },
    {
      path: '/inforande',
      labelId: 'readiness.title',
      icon: 'flag',
      action: 'readiness:confirm',
    },
    {
      path: '/uppfoljning-risk',
      labelId: 'riskUp.title',
      shortLabelId: 'riskUp.short',
      icon: 'chart',
      action: 'riskFollowUp:read',
    },
    { path: '/avvikelser', labelId: 'deviation.title', icon: 'flag', action: 'deviation:list' },
    {
      path: '/rattelser',
      labelId: 'correction.title',
      shortLabelId: 'correction.short',
      icon: 'bell',
      action: 'correction:list',
      useCount: useCorrectionCount,
      onlyWaiting: true,
    },
  ],
  routes: [
    {
      path: '/vantar',
      titleId: 'kit.waiting.title',
      component: lazyNamed(() => import('@lih/features/waiting/WaitingPage.tsx'), 'WaitingPage'),
    },
    {
      path: '/',
      titleId: 'ward.title',
      component: lazyNamed(() => import('@lih/features/ward-list/WardList.tsx'), 'WardList'),
    },
    {
      path: '/uppfoljning-risk',
      titleId: 'riskUp.title',
      component: lazyNamed(() => import('@lih/features/risk-follow-up/RiskFollowUpPage.tsx'), 'RiskFollowUpPage'),
    },
    {
      path: '/avvikelser',
      titleId: 'deviation.title',
      component: lazyNamed(() => import('@lih/features/deviation/DeviationPage.tsx'), 'DeviationPage'),
    },
    {
      path: '/rattelser',
      titleId: 'correction.title',
      component: lazyNamed(() => import('@lih/features/correction/CorrectionsPage.tsx'), 'CorrectionsPage'),
    },
    {
      path: '/inforande',
      titleId: 'readiness.title',
      component: lazyNamed(() => import('@lih/features/readiness/ReadinessPage.tsx'), 'ReadinessPage'),
    },
    {
      path: '/jour',
      titleId: 'onCall.title',
      component: lazyNamed(() => import('@lih/features/on-call-now/OnCallNowPage.tsx'), 'OnCallNowPage'),
    },
    {
      path: '/konsult',
      titleId: 'consult.title',
      component: lazyNamed(() => import('@lih/features/consult/ConsultPage.tsx'), 'ConsultPage'),
    },
    {
      path: '/schema',
      titleId: 'roster.title',
      component: lazyNamed(() => import('@lih/features/on-call-roster/RosterPage.tsx'), 'RosterPage'),
    },
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
  messages: [
    medicationReviewPlaceSv,
    deviationPlaceSv,
    correctionPlaceSv,
    onCallPlaceSv,
    wardListSv,
    riskPlaceSv,
    readinessPlaceSv,
    worklistSv,
  ],
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
