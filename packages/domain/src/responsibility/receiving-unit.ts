import type { UnitKind } from '../organisation/kinds.ts'
import type { Instant } from '../time/civil.ts'

/** Kinds of unit that can hold the responsibility at home for good: not the ward, not the temporary support. */
const lastingHolders: readonly UnitKind[] = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'OTHER_PROVIDER']

export type ReceivingFacts<Unit> = {
  /** The timeline with the units, oldest first. */
  readonly timeline: readonly { readonly from: Instant; readonly unit: Unit }[]
  /** Whose the patient is by listing now. */
  readonly listed: Unit | null
  /** Who receives the unlisted of the patient's municipality. */
  readonly fallback: Unit | null
  /** Who has accepted a patient who is listed outside the region. */
  readonly accepted?: Unit | null
}

/**
 * To whom the responsibility goes after hospital when nothing else is agreed: the psychiatric clinic when that one held it
 * before (M15), else the listed vårdcentral (M3), else the municipality's default (M12). Who is listed outside the region goes
 * to the unit that has accepted, and until one has to the default: never to one that nobody has asked.
 * @param before only what began before this instant counts: the admission, or now
 */
export const receivingUnitOf = <Unit extends { readonly kind: UnitKind }>(
  { timeline, listed, fallback, accepted = null }: ReceivingFacts<Unit>,
  before: Instant,
): Unit | null => {
  const holder = timeline.findLast(({ from, unit }) => from < before && lastingHolders.includes(unit.kind))?.unit
  const psychiatric = [holder, listed].find((unit) => unit?.kind === 'PSYCHIATRIC_CLINIC')
  const outside = listed?.kind === 'OTHER_PROVIDER'
  return psychiatric ?? (outside ? (accepted ?? fallback) : null) ?? listed ?? fallback
}
