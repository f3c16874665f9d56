import type { PortalPage } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { useConsultCount, useRequestCount } from '@lih/portal-kit/waiting/useWaitingCounts.ts'
import { careHomePlaceSv } from './care-home/care-home-place.sv.ts'
import { contactListSv } from './contact-list/contact-list.sv.ts'
import { correctionPlaceSv } from './correction/correction-place.sv.ts'
import { useCorrectionCount } from './correction/useCorrectionCount.ts'
import { deviationPlaceSv } from './deviation/deviation-place.sv.ts'
import { doctorRequestPlaceSv } from './doctor-request/doctor-request-place.sv.ts'
import { downtimePlaceSv } from './downtime/downtime-place.sv.ts'
import { medicationReviewPlaceSv } from './medication-review/medication-review-place.sv.ts'
import { contactKindSv } from './named-contact/contact-kind.sv.ts'
import { onCallPlaceSv } from './on-call-now/on-call-place.sv.ts'
import { useRosterCount } from './on-call-now/useRosterCount.ts'
import { readinessPlaceSv } from './readiness/readiness-place.sv.ts'
import { visitDaySv } from './visit/visit-day.sv.ts'
import { visitWordSv } from './visit/visit-word.sv.ts'

// The pages that two or more portals have. Functions, not values: what a portal does not call stays out of its bundle,
// and so do the operations of that page.

/** What waits for the person: reached by the bell. */
export const waitingPage = (): PortalPage => ({
  path: '/vantar',
  titleId: 'kit.waiting.title',
  component: lazyNamed(() => import('./waiting/WaitingPage.tsx'), 'WaitingPage'),
})

/** The day's visits (V1). */
export const visitDayPage = (): PortalPage => ({
  path: '/idag',
  titleId: 'visitDay.title',
  component: lazyNamed(() => import('./visit/VisitDayPage.tsx'), 'VisitDayPage'),
  entry: { icon: 'cal', group: 'patients', action: 'visit:list' },
  messages: [visitDaySv, visitWordSv],
})

/** Doctor requests (V2). */
export const doctorRequestPage = (): PortalPage => ({
  path: '/begaran',
  titleId: 'doctorRequest.title',
  component: lazyNamed(() => import('./doctor-request/RequestPage.tsx'), 'RequestPage'),
  entry: {
    shortLabelId: 'doctorRequest.short',
    icon: 'mail',
    group: 'patients',
    action: 'doctorRequest:list',
    useCount: useRequestCount,
  },
  messages: [doctorRequestPlaceSv],
})

/** Whose named contact one is (P3). */
export const contactListPage = (): PortalPage => ({
  path: '/kontakter',
  titleId: 'contactList.title',
  component: lazyNamed(() => import('./contact-list/ContactList.tsx'), 'ContactList'),
  entry: { shortLabelId: 'contactList.short', icon: 'user', group: 'patients', action: 'contact:list' },
  messages: [contactListSv, contactKindSv],
})

/** Who is on call now (O1). */
export const onCallNowPage = (): PortalPage => ({
  path: '/jour',
  titleId: 'onCall.title',
  component: lazyNamed(() => import('./on-call-now/OnCallNowPage.tsx'), 'OnCallNowPage'),
  entry: { shortLabelId: 'onCall.short', icon: 'phone', group: 'onCall', action: 'onCall:read' },
  messages: [onCallPlaceSv],
})

/** Consults (O2). */
export const consultPage = (): PortalPage => ({
  path: '/konsult',
  titleId: 'consult.title',
  component: lazyNamed(() => import('./consult/ConsultPage.tsx'), 'ConsultPage'),
  entry: {
    shortLabelId: 'consult.short',
    icon: 'ask',
    group: 'onCall',
    action: 'consult:list',
    useCount: useConsultCount,
  },
  messages: [onCallPlaceSv],
})

/** The rosters of those on call (O1). */
export const rosterPage = (): PortalPage => ({
  path: '/schema',
  titleId: 'roster.title',
  component: lazyNamed(() => import('./on-call-roster/RosterPage.tsx'), 'RosterPage'),
  entry: {
    shortLabelId: 'roster.short',
    icon: 'people',
    group: 'onCall',
    action: 'onCall:roster',
    useCount: useRosterCount,
  },
  messages: [onCallPlaceSv],
})

/** Medication reviews that are due (V3). */
export const medicationReviewPage = (): PortalPage => ({
  path: '/lakemedel',
  titleId: 'medicationReview.title',
  component: lazyNamed(() => import('./medication-review/MedicationReviewPage.tsx'), 'MedicationReviewPage'),
  entry: { labelId: 'medicationReview.short', icon: 'pill', group: 'followUp', action: 'medicationReview:list' },
  messages: [medicationReviewPlaceSv],
})

/** Deviations (O3). */
export const deviationPage = (): PortalPage => ({
  path: '/avvikelser',
  titleId: 'deviation.title',
  component: lazyNamed(() => import('./deviation/DeviationPage.tsx'), 'DeviationPage'),
  entry: { icon: 'flag', group: 'followUp', action: 'deviation:list' },
  messages: [deviationPlaceSv],
})

/** The paper for a day without the system. */
export const downtimePage = (): PortalPage => ({
  path: '/reservlista',
  titleId: 'downtime.title',
  component: lazyNamed(() => import('./downtime/DowntimePage.tsx'), 'DowntimePage'),
  entry: { icon: 'print', group: 'unit', action: 'visit:list' },
  messages: [downtimePlaceSv],
})

/** Timelines that a late fact corrected (M11). */
export const correctionsPage = (): PortalPage => ({
  path: '/rattelser',
  titleId: 'correction.title',
  component: lazyNamed(() => import('./correction/CorrectionsPage.tsx'), 'CorrectionsPage'),
  entry: {
    shortLabelId: 'correction.short',
    icon: 'bell',
    group: 'followUp',
    action: 'correction:list',
    useCount: useCorrectionCount,
    onlyWaiting: true,
  },
  messages: [correctionPlaceSv],
})

/** Whether one's own unit is ready (M17). */
export const readinessPage = (): PortalPage => ({
  path: '/inforande',
  titleId: 'readiness.title',
  component: lazyNamed(() => import('./readiness/ReadinessPage.tsx'), 'ReadinessPage'),
  entry: { icon: 'check', group: 'unit', action: 'readiness:confirm' },
  messages: [readinessPlaceSv],
})

/** Care homes and their agreements (A1). */
export const careHomesPage = (): PortalPage => ({
  path: '/sabo',
  titleId: 'careHome.title',
  component: lazyNamed(() => import('./care-home/CareHomesPage.tsx'), 'CareHomesPage'),
  entry: { shortLabelId: 'careHome.short', icon: 'bed', group: 'unit', action: 'careHome:read' },
  messages: [careHomePlaceSv],
})
