import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import {
  type DeviationArea,
  type DeviationEvent,
  type DeviationSeverity,
  type DeviationStatus,
  deviationEvents,
  deviationTransitions,
  type LexWay,
} from './status.ts'

export const deviationRefusals = [
  'DEVIATION_OWN_UNIT',
  'DEVIATION_NO_SUCH_UNIT',
  'DEVIATION_UNIT_OF_OTHER_AREA',
  'DEVIATION_NOT_YOURS',
  'DEVIATION_NOT_WITH_YOU',
  'DEVIATION_ENDED',
  'DEVIATION_NOT_RECEIVED',
  'DEVIATION_NOT_ANSWERED',
  'DEVIATION_OTHER_LAW',
  'DEVIATION_ASSESS_FIRST',
  'DEVIATION_NO_SUCH_CONTEXT',
] as const
export type DeviationRefusal = (typeof deviationRefusals)[number] | 'IN_FUTURE'

/** Days within which a deviation is to be answered, and a serious one; ours. */
const answerDays = 14
const seriousAnswerDays = 3

/** Kinds of unit that may be concerned. */
export const concernedKinds = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
] as const satisfies readonly UnitKind[]

/** The unit that somebody has named as concerned; null: there is none. */
export type ConcernedUnit = { readonly id: string; readonly kind: UnitKind } | null

type Routing = {
  readonly unit: ConcernedUnit
  /** To whom it may not go: the unit that sends it. */
  readonly exceptUnitId: string
  readonly area: DeviationArea
  readonly severity: DeviationSeverity
}

type Routed = { readonly toUnitId: string; readonly dueOn: CivilDate }

const route = ({ unit, exceptUnitId, area, severity }: Routing, now: Instant): Decision<Routed, DeviationRefusal> => {
  if (unit === null || !(concernedKinds as readonly UnitKind[]).includes(unit.kind)) {
    return refused('DEVIATION_NO_SUCH_UNIT', ['toUnitId'])
  }
  if (unit.id === exceptUnitId) return refused('DEVIATION_OWN_UNIT', ['toUnitId'])
  if (area === 'SOCIAL_SERVICES' && unit.kind !== 'MUNICIPAL_HEALTH_CARE') {
    return refused('DEVIATION_UNIT_OF_OTHER_AREA', ['toUnitId'])
  }
  const days = severity === 'SERIOUS' ? seriousAnswerDays : answerDays
  return decided({ toUnitId: unit.id, dueOn: addDays(civilDateOf(now), days) })
}

export type Report = {
  readonly happenedAt: Instant
  readonly area: DeviationArea
  readonly severity: DeviationSeverity
}

/** A deviation is reported to the unit concerned, never to the own one (O3). What concerns social services goes to a municipality. */
export const decideReport = (
  facts: { readonly unit: ConcernedUnit; readonly hasContext: boolean },
  { happenedAt, area, severity }: Report,
  actorUnitId: string,
  now: Instant,
): Decision<Routed, DeviationRefusal> => {
  if (happenedAt > now) return refused('IN_FUTURE', ['happenedAt'])
  if (!facts.hasContext) return refused('DEVIATION_NO_SUCH_CONTEXT', ['contextId'])
  return route({ unit: facts.unit, exceptUnitId: actorUnitId, area, severity }, now)
}

/** A deviation as the decisions see it. */
export type DeviationState = {
  readonly status: DeviationStatus
  readonly fromUnitId: string
  readonly toUnitId: string
  readonly area: DeviationArea
  readonly severity: DeviationSeverity
  /** Null: not assessed. */
  readonly lex: LexWay | null
}

const ofReporter: readonly DeviationEvent[] = ['REOPEN', 'CLOSE', 'WITHDRAW']

const stepRefusal = (status: DeviationStatus, event: DeviationEvent) => {
  if (status === 'REPORTED' && (event === 'ASSESS' || event === 'ANSWER')) return refused('DEVIATION_NOT_RECEIVED')
  const notYet = status === 'REPORTED' || status === 'RECEIVED'
  if (notYet && (event === 'CLOSE' || event === 'REOPEN')) return refused('DEVIATION_NOT_ANSWERED')
  return refused('DEVIATION_ENDED')
}

/**
 * Whether a unit may do something with a deviation now, and where it leads (O3): the unit concerned, or the one that reported.
 * A serious one is assessed (lex Maria, lex Sarah) before it is answered.
 */
export const decideDeviation = (
  deviation: DeviationState,
  event: DeviationEvent,
  actorUnitId: string,
): Decision<{ readonly status: DeviationStatus }, DeviationRefusal> => {
  const reports = ofReporter.includes(event)
  if (actorUnitId !== (reports ? deviation.fromUnitId : deviation.toUnitId)) {
    return refused(reports ? 'DEVIATION_NOT_YOURS' : 'DEVIATION_NOT_WITH_YOU')
  }
  const next: Partial<Record<DeviationEvent, DeviationStatus>> = deviationTransitions[deviation.status]
  const status = next[event]
  if (status === undefined) return stepRefusal(deviation.status, event)
  const unassessed = deviation.severity === 'SERIOUS' && deviation.lex === null
  return event === 'ANSWER' && unassessed ? refused('DEVIATION_ASSESS_FIRST') : decided({ status })
}

/** What a unit may do now, in the order of the field. An answer that waits for its assessment is shown, and says so. */
export const possibleDeviationEvents = (deviation: DeviationState, actorUnitId: string): readonly DeviationEvent[] =>
  deviationEvents.filter((event) => decideDeviation(deviation, event, actorUnitId).ok)

/** It is passed on to another unit than the own and the one that reported, and its clock begins anew (O3). */
export const decideReroute = (
  deviation: DeviationState,
  unit: ConcernedUnit,
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly status: DeviationStatus } & Routed, DeviationRefusal> => {
  const step = decideDeviation(deviation, 'REROUTE', actorUnitId)
  if (!step.ok) return step
  if (unit?.id === deviation.fromUnitId) return refused('DEVIATION_OWN_UNIT', ['toUnitId'])
  const { area, severity } = deviation
  const routed = route({ unit, exceptUnitId: actorUnitId, area, severity }, now)
  return routed.ok ? decided({ ...step.changes, ...routed.changes }) : routed
}

/** The assessment of the unit concerned: told to IVO by the law of its area, or by none (PSL 3:5; SoL, LSS). */
export const decideAssess = (
  deviation: DeviationState,
  { lex, ivoOn }: { readonly lex: LexWay; readonly ivoOn: CivilDate | null },
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly status: DeviationStatus }, DeviationRefusal> => {
  const step = decideDeviation(deviation, 'ASSESS', actorUnitId)
  if (!step.ok) return step
  const own = deviation.area === 'HEALTH_CARE' ? 'LEX_MARIA' : 'LEX_SARAH'
  if (lex !== 'NONE' && lex !== own) return refused('DEVIATION_OTHER_LAW', ['lex'])
  return ivoOn !== null && ivoOn > civilDateOf(now) ? refused('IN_FUTURE', ['ivoOn']) : step
}
