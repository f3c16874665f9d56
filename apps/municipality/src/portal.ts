import { careHomePlaceSv } from '@lih/features/care-home/care-home-place.sv.ts'
import { contactListSv } from '@lih/features/contact-list/contact-list.sv.ts'
import { correctionPlaceSv } from '@lih/features/correction/correction-place.sv.ts'
import { useCorrectionCount } from '@lih/features/correction/useCorrectionCount.ts'
import { deviationPlaceSv } from '@lih/features/deviation/deviation-place.sv.ts'
import { doctorRequestPlaceSv } from '@lih/features/doctor-request/doctor-request-place.sv.ts'
import { downtimePlaceSv } from '@lih/features/downtime/downtime-place.sv.ts'
import { medicationReviewPlaceSv } from '@lih/features/medication-review/medication-review-place.sv.ts'
import { municipalityListSv } from '@lih/features/municipality-list/municipality-list.sv.ts'
import { contactKindSv } from '@lih/features/named-contact/contact-kind.sv.ts'
import { offlineParts } from '@lih/features/offline/offline-portal.ts'
import { onCallPlaceSv } from '@lih/features/on-call-now/on-call-place.sv.ts'
import { readinessPlaceSv } from '@lih/features/readiness/readiness-place.sv.ts'
import { visitDaySv } from '@lih/features/visit/visit-day.sv.ts'
import { visitWordSv } from '@lih/features/visit/visit-word.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useRequestCount } from '@lih/portal-kit/waiting/useWaitingCounts.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'

/** Kommunportalen. */
export const portal = definePortal({
  portal: 'municipality',
  uiPortal: 'kommun',
  navigation: [
    { path: '/', labelId: 'municipality.title', icon: 'people', action: 'municipality:list' },
    { path: '/idag', labelId: 'visitDay.title', icon: 'cal', action: 'visit:list' },
    {
      path: '/kontakter',
      labelId: 'contactList.title',
      shortLabelId: 'contactList.short',
      icon: 'user',
      action: 'contact:list',
    },
    { path: '/jour', labelId: 'onCall.title', shortLabelId: 'onCall.short', icon: 'phone', action: 'onCall:read' },
    {
      path: '/begaran',
      labelId: 'doctorRequest.title',
      shortLabelId: 'doctorRequest.short',
      icon: 'mail',
      action: 'doctorRequest:list',
      useCount: useRequestCount,
    },
    {
      path: '/lakemedel',
      labelId: 'medicationReview.short',
      icon: 'pill',
      action: 'medicationReview:list',
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
    {
      path: '/sabo',
      labelId: 'careHome.title',
      shortLabelId: 'careHome.short',
      icon: 'bed',
      action: 'careHome:read',
    },
  ],
  routes: [
    {
      path: '/sabo',
      titleId: 'careHome.title',
      component: lazyNamed(() => import('@lih/features/care-home/CareHomesPage.tsx'), 'CareHomesPage'),
    },
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
      titleId: 'municipality.title',
      component: lazyNamed(() => import('@lih/features/municipality-list/MunicipalityList.tsx'), 'MunicipalityList'),
    },
    {
      path: '/kontakter',
      titleId: 'contactList.title',
      component: lazyNamed(() => import('@lih/features/contact-list/ContactList.tsx'), 'ContactList'),
    },
    {
      path: '/lakemedel',
      titleId: 'medicationReview.title',
      component: lazyNamed(
        () => import('@lih/features/medication-review/MedicationReviewPage.tsx'),
        'MedicationReviewPage',
      ),
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
  messages: [
    careHomePlaceSv,
    medicationReviewPlaceSv,
    deviationPlaceSv,
    correctionPlaceSv,
    doctorRequestPlaceSv,
    downtimePlaceSv,
    visitDaySv,
    visitWordSv,
    onCallPlaceSv,
    contactListSv,
    contactKindSv,
    municipalityListSv,
    readinessPlaceSv,
    worklistSv,
  ],
  offline: offlineParts(lazyNamed(() => import('./OfflineHome.tsx'), 'OfflineHome')),
  patientMessages: async () => (await import('./patient-messages.ts')).patientMessages,
})
