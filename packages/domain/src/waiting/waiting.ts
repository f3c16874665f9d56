import { ruleOf } from '../access/actions.ts'
import { answerDueAt } from '../consult/consult.ts'
import { type ConsultUrgency, consultUrgencies } from '../consult/status.ts'
import { answerDueAt as requestDueAt } from '../doctor-request/clock.ts'
import { type RequestUrgency, requestUrgencies } from '../doctor-request/status.ts'
import type { Profession } from '../organisation/kinds.ts'
import { addDays, atTime, type CivilDate, type Instant, startOfDay } from '../time/civil.ts'
import type { Holidays } from '../time/hours.ts'
import { afterOfficeHours, officeHours } from '../time/office-hours.ts'
import { type WaitingKind, waitingRules } from './kinds.ts'

/** Something that waits: for a function of a unit, or for one of its people. */
export type WaitingFact = {
  readonly kind: WaitingKind
  readonly since: Instant
  /** The one at the unit who is named for it; null: whoever has the function. */
  readonly personId: string | null
  /** Who may not do it: the one who asked for a review. */
  readonly exceptId: string | null
  /** The day before whose opening or end it is to be done. */
  readonly day: CivilDate | null
  /** Until when, where a rule has set an instant. */
  readonly at: Instant | null
  /** Of a consult, or of a doctor request. */
  readonly urgency: ConsultUrgency | RequestUrgency | null
}

export type WaitingSettings = { readonly answerOfficeHours: number; readonly isHoliday: Holidays }

/** Who is told when the time is out: those of the unit who see to it that things are done. */
const escalationProfessions = ['COORDINATOR', 'UNIT_MANAGER'] as const satisfies readonly Profession[]

const oneOf = <Urgency extends string>(all: readonly Urgency[], urgency: string | null): Urgency | undefined =>
  all.find((one) => one === urgency)

const clockOf = (fact: WaitingFact, { answerOfficeHours, isHoliday }: WaitingSettings): Instant => {
  const inOfficeHours = () => afterOfficeHours(fact.since, answerOfficeHours, isHoliday)
  switch (waitingRules[fact.kind].clock) {
    case 'AT_ONCE':
      return fact.since
    case 'DAY_OPENS':
      return fact.day === null ? inOfficeHours() : atTime(fact.day, officeHours.from)
    case 'DAY_ENDS':
      return fact.day === null ? inOfficeHours() : startOfDay(addDays(fact.day, 1))
    case 'INSTANT':
      return fact.at ?? inOfficeHours()
    case 'URGENCY': {
      const urgency = oneOf(consultUrgencies, fact.urgency)
      return urgency === undefined ? inOfficeHours() : answerDueAt(fact.since, urgency)
    }
    case 'REQUEST': {
      const urgency = oneOf(requestUrgencies, fact.urgency)
      return urgency === undefined ? inOfficeHours() : requestDueAt(fact.since, urgency, isHoliday)
    }
    case 'OFFICE_HOURS':
      return inOfficeHours()
  }
}

/** Until when it may wait; never before it began to (promise 18). */
export const waitsUntil = (fact: WaitingFact, settings: WaitingSettings): Instant => {
  const until = clockOf(fact, settings)
  return until > fact.since ? until : fact.since
}

/** Whether it is to escalate now: its time is out, and it has not escalated before (promise 18). */
export const isToEscalate = (until: Instant, escalatedAt: Instant | null, now: Instant): boolean =>
  escalatedAt === null && until <= now

/** Who at the unit may do it. */
export const waitingProfessions = (kind: WaitingKind): readonly Profession[] => {
  const { professions } = ruleOf(waitingRules[kind].action)
  return professions === 'ANY' ? [] : professions
}

/**
 * Whether it waits for this person: named for it, or of the function when nobody is named; and once it has escalated, for
 * those who see to it that it is done. Never for the one who may not do it.
 */
export const waitsFor = (
  fact: Pick<WaitingFact, 'kind' | 'personId' | 'exceptId'>,
  actor: { readonly personId: string; readonly profession: Profession },
  escalatedAt: Instant | null,
): boolean => {
  if (actor.personId === fact.exceptId) return false
  const told: readonly Profession[] = escalationProfessions
  if (escalatedAt !== null && told.includes(actor.profession)) return true
  return fact.personId === null
    ? waitingProfessions(fact.kind).includes(actor.profession)
    : fact.personId === actor.personId
}
