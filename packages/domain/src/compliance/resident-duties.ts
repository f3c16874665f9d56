import { addDays, addMonths, type CivilDate } from '../time/civil.ts'
import { type DutyItem, itemOf, openState, type ResidentDuty } from './duties.ts'
import {
  countsOn,
  type DischargeFact,
  livesOn,
  type Measured,
  type ResidentFacts,
  spanOn,
  type VisitFact,
} from './facts.ts'

/** Months from one medication review to the next (A8). */
const reviewEveryMonths = 12
/** Days within which a resident has a named physician registered; ours. */
const namedPhysicianDays = 30
/** Days within which a SIP is held after a visit has found that one is needed; ours. */
const sipDays = 30

export type MeasuredOn = {
  readonly measured: Measured
  /** What has happened since the measured day still counts for what was owed before it. */
  readonly today: CivilDate
  /** Days within which a visit follows a discharge on a day: configuration with a first day (A8). */
  readonly visitDaysOn: (day: CivilDate) => number
  readonly screenings: readonly { readonly id: string; readonly from: CivilDate; readonly to: CivilDate }[]
}

const latest = (...days: readonly (CivilDate | undefined)[]): CivilDate =>
  days.reduce<CivilDate>((found, day) => (day !== undefined && day > found ? day : found), '')

const inYear = ({ from, day }: Measured, on: CivilDate): boolean => from <= on && on <= day

/** Done by a physician of the vårdcentral, at home (A8). */
const isOwnHomeVisit = ({ by, physician, physical }: VisitFact): boolean =>
  by === 'VARDCENTRAL' && physician && physical

/** Once a year by the vårdcentral's physician, for whom it owes its doctors on the measured day (A8, A11). */
const reviewItems = (resident: ResidentFacts, { measured }: MeasuredOn): readonly DutyItem[] => {
  const { day, year, from } = measured
  if (!countsOn(resident, day)) return []
  const last = latest(...resident.reviews.filter((on) => on <= day))
  const residentKey = resident.key
  if (last >= `${year}-01-01`) return [itemOf({ residentKey, state: 'FULFILLED', doneOn: last })]
  const counted = [spanOn(resident.listed, day), spanOn(resident.wished, day)].flatMap((span) => span?.from ?? [])
  const first = counted.toSorted()[0]
  const began = from.endsWith('-01-01') ? undefined : from
  const since = latest(last, spanOn(resident.lived, day)?.from, first, began)
  const dueOn = addMonths(since, reviewEveryMonths)
  return [itemOf({ residentKey, state: openState(dueOn, day), since, dueOn, doneOn: last === '' ? null : last })]
}

/** Everybody who lives there has a named physician, wherever listed (A8, A11). */
const physicianItems = (resident: ResidentFacts, { measured: { day } }: MeasuredOn): readonly DutyItem[] => {
  if (!livesOn(resident, day)) return []
  const residentKey = resident.key
  const named = spanOn(resident.namedPhysician, day)
  if (named) return [itemOf({ residentKey, state: 'FULFILLED', doneOn: named.from })]
  const since = spanOn(resident.lived, day)?.from ?? day
  const dueOn = addDays(since, namedPhysicianDays)
  return [itemOf({ residentKey, state: openState(dueOn, day), since, dueOn })]
}

const earliest = (visits: readonly VisitFact[], from: CivilDate, to: CivilDate | null): CivilDate | null =>
  visits
    .map(({ on }) => on)
    .filter((on) => from <= on && (to === null || on <= to))
    .toSorted()[0] ?? null

/** Whether nothing could be done any more before the last day: dead, in hospital again, or moved out. */
const isOver = (resident: ResidentFacts, dueOn: CivilDate, nextAdmission: CivilDate | null): boolean =>
  (nextAdmission !== null && nextAdmission <= dueOn) || !livesOn(resident, dueOn)

const dischargeItem = (resident: ResidentFacts, of: DischargeFact, on: MeasuredOn): DutyItem | null => {
  const dueOn = addDays(of.on, on.visitDaysOn(of.on))
  const own = resident.visits.filter(isOwnHomeVisit)
  const inTime = earliest(own, of.on, dueOn)
  const lm = resident.visits.filter(({ by, physician, physical }) => by === 'LAKARMEDVERKAN' && physician && physical)
  const shown = { residentKey: resident.key, since: of.on, dueOn, lmOn: earliest(lm, of.on, dueOn) }
  if (inTime !== null) return itemOf({ ...shown, state: 'FULFILLED', doneOn: inTime })
  if (isOver(resident, dueOn, of.nextAdmission)) return null
  const doneOn = earliest(own, addDays(dueOn, 1), of.nextAdmission)
  return itemOf({ ...shown, state: openState(dueOn, on.today), doneOn })
}

/** A home visit within days of the discharge, where advanced or new needs were noted; one by Läkarmedverkan shows only (A8). */
const dischargeItems = (resident: ResidentFacts, on: MeasuredOn): readonly DutyItem[] =>
  resident.discharges
    .filter((one) => one.needs && inYear(on.measured, one.on) && countsOn(resident, one.on))
    .flatMap((one) => dischargeItem(resident, one, on) ?? [])

/** The vårdcentral's physician takes part in a SIP when a visit has found that one is needed, and in those that were held (A8). */
const sipItems = (resident: ResidentFacts, on: MeasuredOn): readonly DutyItem[] => {
  const residentKey = resident.key
  const counted = (day: CivilDate) => inYear(on.measured, day) && countsOn(resident, day)
  const held = resident.visits.filter(({ by, physician, sip }) => by === 'VARDCENTRAL' && physician && sip)
  const needs = resident.visits.filter((visit) => visit.sipNeeded && !visit.sip && counted(visit.on))
  const asked = needs.flatMap((need): DutyItem[] => {
    const since = need.on
    const dueOn = addDays(since, sipDays)
    const doneOn = earliest(held, since, null)
    if (doneOn !== null) return [itemOf({ residentKey, state: 'FULFILLED', since, dueOn, doneOn })]
    if (isOver(resident, dueOn, null)) return []
    return [itemOf({ residentKey, state: openState(dueOn, on.today), since, dueOn })]
  })
  const answered = new Set(asked.map(({ doneOn }) => doneOn))
  const besides = held.filter((visit) => counted(visit.on) && !answered.has(visit.on))
  return [...asked, ...besides.map(({ on: doneOn }) => itemOf({ residentKey, state: 'FULFILLED', doneOn }))]
}

/** Home visits on need: those that a nurse's request was turned into, and those made besides (A8). */
const visitItems = (resident: ResidentFacts, on: MeasuredOn): readonly DutyItem[] => {
  const residentKey = resident.key
  const counted = (day: CivilDate) => inYear(on.measured, day) && countsOn(resident, day)
  const requested = resident.requestedVisits
    .filter((one) => counted(one.on) && one.calledOff !== 'OTHER')
    .map(({ on: since, plannedOn: dueOn, doneOn, calledOff }) => {
      const open = dueOn === null ? 'DUE' : openState(dueOn, on.today)
      const state = doneOn !== null ? 'FULFILLED' : calledOff === 'NO_STAFF' ? 'OVERDUE' : open
      return itemOf({ residentKey, state, since, dueOn, doneOn })
    })
  const besides = resident.visits.filter(
    (visit) => isOwnHomeVisit(visit) && !visit.sip && !visit.requested && counted(visit.on),
  )
  return [...requested, ...besides.map(({ on: doneOn }) => itemOf({ residentKey, state: 'FULFILLED', doneOn }))]
}

/** Everybody who lives there is screened, wherever listed (A6, A11). */
const screeningItems = (resident: ResidentFacts, { measured, today, screenings }: MeasuredOn): readonly DutyItem[] =>
  screenings.flatMap(({ id, from: since, to: dueOn }): DutyItem[] => {
    const end = dueOn < today ? dueOn : today
    if (!inYear(measured, since)) return []
    const residentKey = resident.key
    const done = resident.screened.find(({ screeningId }) => screeningId === id)
    if (done) return [itemOf({ residentKey, state: 'FULFILLED', since, dueOn, doneOn: done.on })]
    return livesOn(resident, end) ? [itemOf({ residentKey, state: openState(dueOn, today), since, dueOn })] : []
  })

const itemsOf = {
  MEDICATION_REVIEW: reviewItems,
  SIP: sipItems,
  HOME_VISIT: visitItems,
  VISIT_AFTER_DISCHARGE: dischargeItems,
  NAMED_PHYSICIAN: physicianItems,
  SCREENING: screeningItems,
} as const satisfies Record<ResidentDuty, (resident: ResidentFacts, on: MeasuredOn) => readonly DutyItem[]>

/** What was owed a resident of one duty in the measured year, and how it stands (A6, A8, A11). */
export const residentItems = (duty: ResidentDuty, resident: ResidentFacts, on: MeasuredOn): readonly DutyItem[] =>
  itemsOf[duty](resident, on)
