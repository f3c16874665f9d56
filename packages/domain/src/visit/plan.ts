import type { Profession, UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { addDays, addHours, atTime, civilDateOf, type Instant, timeOf } from '../time/civil.ts'
import { isVisitProfession, type VisitProfession } from './kinds.ts'
import { type StepFacts, stepOf, type VisitRefusal } from './visit.ts'

/** How far ahead a visit may be planned, in civil days: a year and a month, for the yearly ones. */
const longestAheadDays = 400
/** The form was read meanwhile: a minute of the past counts as now. */
const patienceMs = 60_000

/** A support of the patient, from its start to its end; an end may lie ahead. */
export type SupportSpan = {
  readonly id: string
  readonly lmUnitId: string
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
}

/** The support to which a visit by the unit at the time belongs: derived, never typed (V1). */
export const supportAt = (supports: readonly SupportSpan[], unitId: string, at: Instant): string | null =>
  supports.find(
    ({ lmUnitId, startedAt, endedAt }) =>
      lmUnitId === unitId && startedAt !== null && startedAt <= at && (endedAt === null || at < endedAt),
  )?.id ?? null

/** Who is to make it, at which unit. */
export type Performer = {
  readonly personId: string | null
  /** Under which professions the person works at the unit today. */
  readonly held: readonly Profession[]
  /** What is asked for as long as nobody is named. */
  readonly profession: VisitProfession
}

/** As what the named person makes the visit; while nobody is named, what is asked for. */
export const professionOf = ({ personId, held, profession }: Performer): VisitProfession | null => {
  if (personId === null) return profession
  return held.includes(profession) ? profession : (held.find(isVisitProfession) ?? null)
}

export type Repeat = { readonly everyWeeks: number; readonly times: number }

/** The hours of a series: the same weekday and wall-clock time, over changes of daylight saving too (G7). */
export const occurrences = (first: Instant, repeat: Repeat | null): readonly Instant[] => {
  const { everyWeeks, times } = repeat ?? { everyWeeks: 0, times: 1 }
  const [day, time] = [civilDateOf(first), timeOf(first)]
  return Array.from({ length: times }, (_, index) =>
    index === 0 ? first : atTime(addDays(day, index * everyWeeks * 7), time),
  )
}

const timeFault = (at: Instant, path: string, now: Instant) => {
  if (Date.parse(at) < Date.parse(now) - patienceMs) return refused('PLANNED_IN_PAST', [path])
  return at > addHours(now, longestAheadDays * 24)
    ? refused('PLANNED_TOO_FAR', [path], { days: longestAheadDays })
    : null
}

export type PlanFacts = {
  readonly deceasedAt: Instant | null
  /** An inpatient now: what is planned waits for the way home (M22). */
  readonly inpatient: boolean
  readonly supports: readonly SupportSpan[]
  readonly performer: Performer
}

type Planned = { readonly at: Instant; readonly supportId: string | null }

export type PlanChanges = {
  readonly profession: VisitProfession
  /** One for each occurrence, in order. */
  readonly visits: readonly Planned[]
  readonly pausedAt: Instant | null
}

/** One visit, or a series, is planned at the actor's unit (V1). */
export const decidePlanVisit = (
  facts: PlanFacts,
  command: { readonly plannedAt: Instant; readonly repeat: Repeat | null },
  unitId: string,
  now: Instant,
): Decision<PlanChanges, VisitRefusal> => {
  const { deceasedAt, performer, supports, inpatient } = facts
  if (deceasedAt !== null) return refused('PATIENT_DECEASED')
  const profession = professionOf(performer)
  if (profession === null) return refused('PERFORMER_NOT_AT_UNIT', ['personId'])
  const hours = occurrences(command.plannedAt, command.repeat)
  const fault = timeFault(command.plannedAt, 'plannedAt', now) ?? timeFault(hours.at(-1) ?? now, 'times', now)
  if (fault !== null) return fault
  const visits = hours.map((at) => ({ at, supportId: supportAt(supports, unitId, at) }))
  return decided({ profession, visits, pausedAt: inpatient ? now : null })
}

/** Another time, or another person (V1). */
export const decideReplan = (
  facts: StepFacts & Pick<PlanFacts, 'performer' | 'supports'>,
  command: { readonly plannedAt: Instant },
  unitId: string,
  now: Instant,
): Decision<{ readonly profession: VisitProfession; readonly supportId: string | null }, VisitRefusal> => {
  const step = stepOf(facts, 'REPLAN', unitId)
  if (!step.ok) return step
  const profession = professionOf(facts.performer)
  if (profession === null) return refused('PERFORMER_NOT_AT_UNIT', ['personId'])
  const fault = timeFault(command.plannedAt, 'plannedAt', now)
  return fault ?? decided({ profession, supportId: supportAt(facts.supports, unitId, command.plannedAt) })
}

/** For whom a round (rond) is planned: residents of one care home. */
export type Resident = {
  readonly patientId: string
  readonly home: { readonly kind: string; readonly place: string | null } | null
}

/** A round visits several residents of one and the same home: one visit per resident (V1). */
export const decideRound = (residents: readonly Resident[]): Decision<{ readonly place: string }, VisitRefusal> => {
  const place = residents[0]?.home?.place ?? null
  const same = residents.every(({ home }) => home !== null && home.kind !== 'ORDINARY' && home.place === place)
  return place !== null && same ? decided({ place }) : refused('NOT_SAME_HOME', ['patientIds'])
}

/** Läkarmedverkan answers a request for a consult visit: a time, or no with a reason (M14). */
export const decideConsultAnswer = (
  facts: StepFacts & Pick<PlanFacts, 'performer'>,
  command: { readonly accept: boolean; readonly plannedAt: Instant | null; readonly reasonCode: string | null },
  unitId: string,
  now: Instant,
): Decision<{ readonly profession: VisitProfession } | null, VisitRefusal> => {
  const step = stepOf(facts, command.accept ? 'ACCEPT' : 'DECLINE', unitId)
  if (!step.ok) return step
  if (!command.accept) return command.reasonCode === null ? refused('REASON_REQUIRED', ['reasonCode']) : decided(null)
  if (command.plannedAt === null) return refused('TIME_REQUIRED', ['plannedAt'])
  const profession = professionOf(facts.performer)
  if (profession === null) return refused('PERFORMER_NOT_AT_UNIT', ['personId'])
  return timeFault(command.plannedAt, 'plannedAt', now) ?? decided({ profession })
}

export type ConsultFacts = {
  readonly deceasedAt: Instant | null
  readonly enrolled: boolean
  /** Läkarmedverkan has the responsibility already: it plans its visits itself. */
  readonly supportRuns: boolean
  readonly consultUnit: { readonly id: string; readonly kind: UnitKind } | null
  readonly hasOpenRequest: boolean
}

/**
 * The municipality or a vårdcentral asks Läkarmedverkan for a consult visit for an enrolled patient, outside a support (M14).
 * The responsibility stays where it is.
 */
export const decideConsultRequest = (facts: ConsultFacts): Decision<{ readonly unitId: string }, VisitRefusal> => {
  if (facts.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (!facts.enrolled) return refused('PATIENT_NOT_ENROLLED')
  if (facts.supportRuns) return refused('SUPPORT_RUNS')
  if (facts.hasOpenRequest) return refused('VISIT_REQUEST_OPEN')
  return facts.consultUnit === null ? refused('NO_CONSULT_UNIT') : decided({ unitId: facts.consultUnit.id })
}
