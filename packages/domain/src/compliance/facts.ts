import type { CivilDate } from '../time/civil.ts'

/** Civil days, both included; null: no end known. */
export type DaySpan = { readonly from: CivilDate; readonly to: CivilDate | null }

export type VisitFact = {
  readonly on: CivilDate
  /** Whose visit it was: of the vårdcentral with the assignment, of Läkarmedverkan, of somebody else. */
  readonly by: 'VARDCENTRAL' | 'LAKARMEDVERKAN' | 'OTHER'
  readonly physician: boolean
  readonly physical: boolean
  readonly withNurse: boolean
  /** A SIP meeting, or that a SIP is needed, stood in it. */
  readonly sip: boolean
  readonly sipNeeded: boolean
  /** It came of a doctor request (V2), which tells of it. */
  readonly requested: boolean
}

/** A home visit that a doctor request was turned into, by the vårdcentral with the assignment (V2, A8). */
export type RequestedVisit = {
  readonly on: CivilDate
  readonly plannedOn: CivilDate | null
  readonly doneOn: CivilDate | null
  /** `NO_STAFF`: it was called off for want of a doctor; `OTHER`: for a reason of the patient's. */
  readonly calledOff: 'NO_STAFF' | 'OTHER' | null
}

export type DischargeFact = {
  readonly on: CivilDate
  /** Advanced or new needs were noted (A8). */
  readonly needs: boolean
  /** The patient's next admission; null: none since. */
  readonly nextAdmission: CivilDate | null
}

/** What is known of a resident, with regard to one assignment. All days are civil days of Stockholm. */
export type ResidentFacts = {
  /** Tells residents apart where nobody may know who they are. */
  readonly key: string
  /** Null: the reader takes no part in the care, or nobody is told where the patient lives. */
  readonly patientId: string | null
  /** In this care home. */
  readonly lived: readonly DaySpan[]
  /** At the vårdcentral with the assignment. */
  readonly listed: readonly DaySpan[]
  /** For the home's doctors (A11). */
  readonly wished: readonly DaySpan[]
  readonly diedOn: CivilDate | null
  /** By a physician of the vårdcentral with the assignment. */
  readonly reviews: readonly CivilDate[]
  /** A fast läkarkontakt, wherever. */
  readonly namedPhysician: readonly DaySpan[]
  readonly discharges: readonly DischargeFact[]
  /** Done ones only. */
  readonly visits: readonly VisitFact[]
  readonly requestedVisits: readonly RequestedVisit[]
  /** Which screenings have an outcome, and since when. */
  readonly screened: readonly { readonly screeningId: string; readonly on: CivilDate }[]
}

const within = ({ from, to }: DaySpan, day: CivilDate): boolean => from <= day && (to === null || day <= to)

/** The span of several that holds a day. */
export const spanOn = (spans: readonly DaySpan[], day: CivilDate): DaySpan | undefined =>
  spans.find((span) => within(span, day))

type Lives = Pick<ResidentFacts, 'lived' | 'diedOn'>

/** Whether somebody lived in the home on a day; the day of a death is the last one. */
export const livesOn = ({ lived, diedOn }: Lives, day: CivilDate): boolean =>
  spanOn(lived, day) !== undefined && (diedOn === null || day <= diedOn)

/** Whether the vårdcentral owes a resident its doctors on a day: listed there, or asking for them (A11). */
export const countsOn = (resident: Lives & Pick<ResidentFacts, 'listed' | 'wished'>, day: CivilDate): boolean =>
  livesOn(resident, day) && (spanOn(resident.listed, day) ?? spanOn(resident.wished, day)) !== undefined

/** The measured part of an assignment's year: from its first day to `day`, the last one that has come. */
export type Measured = {
  readonly year: string
  readonly from: CivilDate
  readonly to: CivilDate
  readonly day: CivilDate
}

/** @returns null: the assignment was not in force in that year, or is not yet */
export const measuredOf = (
  { validFrom, validTo }: { readonly validFrom: CivilDate; readonly validTo: CivilDate | null },
  year: string,
  today: CivilDate,
): Measured | null => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const from = validFrom > first ? validFrom : first
  const to = validTo !== null && validTo < last ? validTo : last
  const day = to < today ? to : today
  return from <= day ? { year, from, to, day } : null
}

/** The years in which an assignment has been in force, the latest first. */
export const yearsOf = (
  { validFrom, validTo }: { readonly validFrom: CivilDate; readonly validTo: CivilDate | null },
  today: CivilDate,
): readonly string[] => {
  const last = validTo !== null && validTo < today ? validTo : today
  const count = Number(last.slice(0, 4)) - Number(validFrom.slice(0, 4)) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => String(Number(last.slice(0, 4)) - index))
}
