import type { LivingSituation } from '../patient/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { type Dated, settingDefaults, settingOn } from '../settings/settings.ts'
import type { CivilDate } from '../time/civil.ts'

export const rolloutRefusals = ['UNIT_NOT_ACTIVE', 'UNIT_NOT_PLANNED', 'LIVING_SITUATION_NOT_OFFERED'] as const
export type RolloutRefusal = (typeof rolloutRefusals)[number]

/** Civil days [from, to) in which a unit takes part in supports; without an end when `to` is null. */
export type ActivePeriod = { readonly from: CivilDate; readonly to: CivilDate | null }

/** A unit that would take part in a support, and when it is active (M13). */
export type RolloutUnit = {
  readonly id: string
  readonly name: string
  readonly active: readonly ActivePeriod[]
}

/** In which living situations support is offered from a day on, until the next such setting (M16). */
export type OfferSetting = Dated<readonly LivingSituation[]>

export type RolloutFacts = {
  /** Ward, Läkarmedverkan, receiving unit, and the municipality when the patient is enrolled: each that is known. */
  readonly units: readonly RolloutUnit[]
  readonly receivingUnitId: string | null
  /** Null when nobody knows: not knowing excludes nobody. */
  readonly livingSituation: LivingSituation | null
  readonly settings: readonly OfferSetting[]
}

/** Whether the unit takes part in supports on a day (M13). */
export const isActiveOn = ({ active }: Pick<RolloutUnit, 'active'>, day: CivilDate): boolean =>
  active.some(({ from, to }) => from <= day && (to === null || day < to))

/** The first day from `day` on, and including it, on which the unit is active; null when none is decided. */
export const activeFrom = (unit: Pick<RolloutUnit, 'active'>, day: CivilDate): CivilDate | null => {
  const days = unit.active
    .filter(({ to }) => to === null || day < to)
    .map(({ from }) => (from > day ? from : day))
    .sort()
  return days[0] ?? null
}

/** Support is offered in every living situation where no setting says otherwise (M16). */
const isOffered = ({ settings, livingSituation }: RolloutFacts, day: CivilDate): boolean => {
  if (livingSituation === null) return true
  const offered = settingOn(settings, day) ?? settingDefaults.LIVING_SITUATIONS_OFFERED
  return offered.includes(livingSituation)
}

const pathOf = (units: readonly RolloutUnit[], receivingUnitId: string | null): string[] =>
  units.every(({ id }) => id === receivingUnitId) ? ['receivingUnitId'] : ['expectedDischargeOn']

const names = (units: readonly RolloutUnit[]): string => units.map(({ name }) => name).join(', ')

/**
 * Whether a support may start on a day (M13, M16): every unit that takes part is active then, and support is offered where
 * the patient lives. Otherwise the patient goes the ordinary way.
 * @returns refusals that name the units that are missing (`unit`), and from when all of them are active (`from`)
 */
export const decideOffer = (facts: RolloutFacts, day: CivilDate): Decision<null, RolloutRefusal> => {
  const missing = facts.units.filter((unit) => !isActiveOn(unit, day))
  const never = missing.filter((unit) => activeFrom(unit, day) === null)
  if (never.length > 0) {
    return refused('UNIT_NOT_PLANNED', pathOf(never, facts.receivingUnitId), { unit: names(never) })
  }
  const from = missing
    .map((unit) => activeFrom(unit, day) ?? '')
    .sort()
    .at(-1)
  if (from !== undefined) {
    return refused('UNIT_NOT_ACTIVE', pathOf(missing, facts.receivingUnitId), { unit: names(missing), from })
  }
  return isOffered(facts, day) ? decided(null) : refused('LIVING_SITUATION_NOT_OFFERED')
}

/** The first day, today or later, on which all units are active at once as far as is decided; today when there is none. */
export const earliestOffer = (facts: RolloutFacts, today: CivilDate): CivilDate => {
  const starts = facts.units.flatMap(({ active }) => active.map(({ from }) => from)).filter((from) => from > today)
  const days = [today, ...starts.sort()]
  return days.find((day) => decideOffer(facts, day).ok) ?? today
}
