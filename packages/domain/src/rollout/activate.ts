import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'
import { type ReadinessStep, readinessSteps } from './readiness.ts'
import type { ActivePeriod } from './rollout.ts'

export const readinessRefusals = [
  'NOT_THE_OWN_UNIT',
  'UNIT_TAKES_NO_PART',
  'READINESS_CONFIRMED',
  'READINESS_STRUCK',
  'DONE_IN_FUTURE',
  'UNIT_NOT_READY',
  'ACTIVE_IN_PAST',
  'UNIT_ACTIVE_ALREADY',
] as const
export type ReadinessRefusal = (typeof readinessRefusals)[number]

/** Kinds of unit that take part in supports, and so are made ready and activated (M13, M17). */
export const takingPart = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
] as const satisfies readonly UnitKind[]

/** Who says it: a unit's own head, or the region's office for any unit. */
export type Sayer = { readonly unitId: string; readonly unitKind: UnitKind }

export type ReadyUnit = { readonly id: string; readonly kind: UnitKind }

const unitRefusal = (unit: ReadyUnit, sayer: Sayer) => {
  if (!(takingPart as readonly UnitKind[]).includes(unit.kind)) return refused('UNIT_TAKES_NO_PART', ['unitId'])
  const own = unit.id === sayer.unitId || sayer.unitKind === 'REGION_OFFICE'
  return own ? null : refused('NOT_THE_OWN_UNIT', ['unitId'])
}

/** The head says that a point is in place at the unit, since a day that has come (M17). */
export const decideConfirmReadiness = (
  unit: ReadyUnit,
  done: readonly ReadinessStep[],
  command: { readonly step: ReadinessStep; readonly doneOn: CivilDate },
  sayer: Sayer,
  today: CivilDate,
): Decision<null, ReadinessRefusal> => {
  const fault = unitRefusal(unit, sayer)
  if (fault !== null) return fault
  if (done.includes(command.step)) return refused('READINESS_CONFIRMED', ['step'])
  return command.doneOn > today ? refused('DONE_IN_FUTURE', ['doneOn']) : decided(null)
}

/** What was said is taken back, with a reason, and stays readable (M17, G4). */
export const decideStrikeReadiness = (
  unit: ReadyUnit,
  isStruck: boolean,
  sayer: Sayer,
): Decision<null, ReadinessRefusal> => {
  const fault = unitRefusal(unit, sayer)
  if (fault !== null) return fault
  return isStruck ? refused('READINESS_STRUCK') : decided(null)
}

/**
 * A unit takes part in supports from a day, today or ahead (M13): not before every point is in place (M17). A day ahead that was
 * decided before is moved, by whoever has seen it (G6).
 */
export const decideActivation = (
  unit: ReadyUnit,
  state: { readonly done: readonly ReadinessStep[]; readonly active: readonly ActivePeriod[] },
  command: { readonly from: CivilDate; readonly seenFrom: CivilDate | null },
  sayer: Sayer,
  today: CivilDate,
): Decision<{ readonly from: CivilDate; readonly moved: ActivePeriod | null }, ReadinessRefusal | 'STALE'> => {
  const fault = unitRefusal(unit, sayer)
  if (fault !== null) return fault
  if (command.from < today) return refused('ACTIVE_IN_PAST', ['from'])
  const open = state.active.filter(({ to }) => to === null || to > command.from || to > today)
  const ahead = open.find(({ from }) => from > today) ?? null
  if (open.some((period) => period !== ahead && (period.to === null || period.to > command.from))) {
    return refused('UNIT_ACTIVE_ALREADY', ['from'])
  }
  if ((ahead?.from ?? null) !== command.seenFrom) return refused('STALE')
  const missing = readinessSteps.some((step) => !state.done.includes(step))
  return missing ? refused('UNIT_NOT_READY') : decided({ from: command.from, moved: ahead })
}
