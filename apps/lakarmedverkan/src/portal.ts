import { correctionPlaceSv } from '@lih/features/correction/correction-place.sv.ts'
import { useCorrectionCount } from '@lih/features/correction/useCorrectionCount.ts'
import { deviationPlaceSv } from '@lih/features/deviation/deviation-place.sv.ts'
import { doctorRequestPlaceSv } from '@lih/features/doctor-request/doctor-request-place.sv.ts'
import { downtimePlaceSv } from '@lih/features/downtime/downtime-place.sv.ts'
import { medicationReviewPlaceSv } from '@lih/features/medication-review/medication-review-place.sv.ts'
import { offlineParts } from '@lih/features/offline/offline-portal.ts'
import { onCallPlaceSv } from '@lih/features/on-call-now/on-call-place.sv.ts'
import { useRosterCount } from '@lih/features/on-call-now/useRosterCount.ts'
import { readinessPlaceSv } from '@lih/features/readiness/readiness-place.sv.ts'
import { supportListSv } from '@lih/features/support-list/support-list.sv.ts'
import { visitDaySv } from '@lih/features/visit/visit-day.sv.ts'
import { visitWordSv } from '@lih/features/visit/visit-word.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useConsultCount, useRequestCount } from '@lih/portal-kit/waiting/useWaitingCounts.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Läkarmedverkan. */
export const portal = definePortal({
  portal: 'lakarmedverkan',
  uiPortal: 'lm',
  navigation: [
    {
      path: '/',
      labelId: 'supportList.title',
      shortLabelId: 'supportList.short',
      icon: 'list',
      action: 'support:list',
    },
    { path: '/idag', labelId: 'visitDay.title', icon: 'cal', action: 'visit:list' },
    {
      path: '/begaran',
      labelId: 'doctorRequest.title',
      shortLabelId: 'doctorRequest.short',
      icon: 'mail',
      action: 'doctorRequest:list',
      useCount: useRequestCount,
    },
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
    { path: '/avvikelser', labelId: 'deviation.title', icon: 'flag', action: 'deviation:list' },
    { path: '/reservlista', labelId: 'downtime.title', icon: 'print', action: 'visit:list' },
    {
      path: '/rattelser',
      labelId: 'correction.title',
      shortLabelId: 'correction.short',
      icon: 'bell',
      action: 'correction:list',
      useCount: useCorrectionCount,
      onlyWaiting: true,
    },
    {
      path: '/inforande',
      labelId: 'readiness.title',
      icon: 'flag',
      action: 'readiness:confirm',
    },
  ],
  routes: [
    {
      path: '/vantar',
      titleId: 'kit.waiting.title',
      component: lazyNamed(() => import('@lih/features/waiting/WaitingPage.tsx'), 'WaitingPage'),
    },
    {
      path: '/begaran',
      titleId: 'doctorRequest.title',
      component: lazyNamed(() => import('@lih/features/doctor-request/RequestPage.tsx'), 'RequestPage'),
    },
    {
      path: '/idag',
      titleId: 'visitDay.title',
      component: lazyNamed(() => import('@lih/features/visit/VisitDayPage.tsx'), 'VisitDayPage'),
    },
    {
      path: '/',
      titleId: 'supportList.title',
      component: lazyNamed(() => import('@lih/features/support-list/SupportList.tsx'), 'SupportList'),
    },
    {
      path: '/avvikelser',
      titleId: 'deviation.title',
      component: lazyNamed(() => import('@lih/features/deviation/DeviationPage.tsx'), 'DeviationPage'),
    },
    {
      path: '/reservlista',
      titleId: 'downtime.title',
      component: lazyNamed(() => import('@lih/features/downtime/DowntimePage.tsx'), 'DowntimePage'),
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
  messages: [
    medicationReviewPlaceSv,
    deviationPlaceSv,
    correctionPlaceSv,
    doctorRequestPlaceSv,
    downtimePlaceSv,
    visitDaySv,
    visitWordSv,
    onCallPlaceSv,
    supportListSv,
    readinessPlaceSv,
    worklistSv,
  ],
  offline: offlineParts(lazyNamed(() => import('./OfflineHome.tsx'), 'OfflineHome')),
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
