import { availableActions, type CareState } from '@lih/domain/access/available-actions'
import { receivingUnitOf } from '@lih/domain/responsibility/receiving-unit'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { careLevelView } from '../care-level/care-level.view.ts'
import { contactsView, fixedPhysicianAt } from '../contact/contact.view.ts'
import { correctionView } from '../correction/correction.view.ts'
import { waitingRequestsView } from '../doctor-request/waiting-request.view.ts'
import { extensionState } from '../extension/extension.view.ts'
import { handoverState } from '../handover/handover.view.ts'
import { municipalCareView } from '../municipal-care/municipal-care.view.ts'
import { receiverView } from '../receiver/receiver.view.ts'
import { intervalView, nextView, responsibilityView } from '../responsibility/responsibility.view.ts'
import { hindranceOf, rolloutFactsOf } from '../rollout/rollout.view.ts'
import { saturationScaleView } from '../saturation-scale/saturation-scale.view.ts'
import type { StayRow } from '../stay/stay.store.ts'
import { stayFacts, stayView } from '../stay/stay.view.ts'
import { supportState, supportView } from '../support/support.view.ts'
import type { PatientRow } from './patient.store.ts'
import type { Patient } from './patient.types.ts'

/** The opened patient as the decisions see it. */
const careState = (row: PatientRow): CareState => {
  const { stay, supports, timeline } = row
  const support = supports[0] ?? null
  const extension = support?.extensions.at(-1)
  return {
    stay: stay && stayFacts(stay),
    decision: stay?.riskAssessment?.decision ?? null,
    decisions: stay?.decisions ?? 0,
    support: support && supportState(support),
    handover: support?.handover ? handoverState(support.handover) : null,
    extension: extension ? extensionState(extension) : null,
    timeline: timeline.map(({ unit, physician, ...interval }) => ({
      ...interval,
      unitId: unit.id,
      physicianId: physician?.id ?? null,
    })),
    deceasedAt: row.deceasedAt,
    rollout: rolloutFactsOf(row, null),
  }
}

const nextOf = (row: PatientRow, now: Instant) => {
  const { timeline, supports, stay, listing, fallback } = row
  const inpatient = stay !== null && stay.dischargedAt === null
  const before = inpatient ? stay.admittedAt : now
  const accepted = row.receiverRequests.find(({ status }) => status === 'ACCEPTED')?.unit ?? null
  const receivingUnit = receivingUnitOf({ timeline, listed: listing?.unit ?? null, fallback, accepted }, before)
  return nextView({ timeline, support: supports[0], inpatient, receivingUnit }, now)
}

const addressOf = ({ street, postalCode, city }: PatientRow): string | null =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null

/** The assessment is for those who treat and plan: the municipality learns of the support, not of the scores behind it (S1, S10). */
const stayFor = (actor: Actor, stay: StayRow): StayRow =>
  actor.unitKind === 'MUNICIPAL_HEALTH_CARE' ? { ...stay, riskAssessment: null } : stay

/** Who is responsible now; where no support names a physician, the patient's fast läkarkontakt at that unit (M11, K2). */
/** The unit that is responsible at a time; null before the first contact, and after a death (M11). */
const holderOf = ({ timeline }: PatientRow, now: Instant) =>
  timeline.find(({ from, to }) => from <= now && (to === null || now < to))?.unit ?? null

const responsibleOf = ({ timeline, channels, enrolment, contacts }: PatientRow, now: Instant) =>
  responsibilityView(timeline, channels, { enrolled: enrolment !== null }, now, (unitId) =>
    fixedPhysicianAt(contacts, unitId, now),
  )

/**
 * The patient page at a time, for an actor.
 * @param masked address, phone and the place where the patient lives stay hidden (protected identity, G1)
 */
export const patientView = (row: PatientRow, actor: Actor, masked: boolean, now: Instant): Patient => {
  const { timeline, supports, stay, livingSituation, listing, enrolment } = row
  const [present, ...earlier] = supports
  const since = (one: PatientRow['listing']) => one && { ...one, unit: withParty(one.unit) }
  return {
    ...row,
    masked,
    address: masked ? null : addressOf(row),
    phone: masked ? null : row.phone,
    livingSituation: livingSituation && { ...livingSituation, place: masked ? null : livingSituation.place },
    listing: since(listing),
    enrolment: since(enrolment),
    responsibility: responsibleOf(row, now),
    nextResponsibility: nextOf(row, now),
    timeline: timeline.map(intervalView),
    stay: stay && stayView(stayFor(actor, stay), now),
    support: present ? supportView(present, row.visits, now) : null,
    earlierSupports: earlier.map((support) => supportView(support, [], now)),
    municipalCare: municipalCareView(row, actor, now),
    waitingRequests: waitingRequestsView(row.openRequests, holderOf(row, now), actor, now),
    careLevel: careLevelView(row.careLevels, row.deceasedAt, actor, now),
    saturationScale: saturationScaleView(row.saturationScales, row.deceasedAt, actor, now),
    supportHindrance: hindranceOf(row, now),
    receiver: receiverView(row, actor),
    contacts: contactsView(row, actor, now),
    corrections: row.corrections.map((one) => correctionView(one, actor)),
    availableActions: availableActions(actor, careState(row), now),
  }
}
