import type { HandoverState } from '../handover/handover.ts'
import type { UnitKind } from '../organisation/kinds.ts'
import { type Interval, responsibleAt, type Shift, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { fallsWithSupport } from '../support/end.ts'
import { type SupportPatch, type SupportState, supportPhase } from '../support/support.ts'
import { type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'

/** Changes of listing within twelve months without a special reason (K2). */
const ordinaryChanges = 2

export const listingRefusals = [
  'UNKNOWN_UNIT',
  'LISTED_THERE_ALREADY',
  'NOT_THE_LISTED_UNIT',
  'LISTING_CHANGED_TWICE',
  'BEFORE_FIRST_CONTACT',
] as const
export type ListingRefusal = (typeof listingRefusals)[number]

type UnitFact = { readonly id: string; readonly kind: UnitKind }

export type ListingFacts = {
  /** Where the patient is listed now; null: nowhere. */
  readonly listedUnitId: string | null
  /** When the listing changed from one vårdcentral to another before; the first listing is no change. */
  readonly changedAt: readonly Instant[]
  /** Where the patient wants to be listed; null: no such unit. */
  readonly wanted: UnitFact | null
  /** The present support with the kind of its receiving unit. */
  readonly support: SupportState | null
  readonly receivingKind: UnitKind | null
  /** Its open hand-over, else the latest. */
  readonly handover: HandoverState | null
  readonly timeline: readonly Interval[]
  /** Of the unit that is responsible now. */
  readonly holderKind: UnitKind | null
}

export type ListingChanges = {
  readonly unitId: string
  /** The support gets another receiving unit, which is asked to confirm anew; null when it is not concerned. */
  readonly support: SupportPatch | null
  /** The hand-over to the old vårdcentral is withdrawn and proposed to the new one with the same summary. */
  readonly reissueHandover: boolean
  readonly timeline: TimelineChange | null
}

const yearBefore = (day: CivilDate): CivilDate => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const changesOfTheYear = (changedAt: readonly Instant[], now: Instant): number =>
  changedAt.filter((at) => civilDateOf(at) > yearBefore(civilDateOf(now))).length

/** What becomes of the support: nothing when it is over, or when the psychiatric clinic receives (M15). */
const supportPatch = ({ support, receivingKind }: ListingFacts, unitId: string, now: Instant): SupportPatch | null => {
  if (support === null || receivingKind !== 'VARDCENTRAL' || support.receivingUnitId === unitId) return null
  switch (supportPhase(support, now)) {
    case 'PLANNED':
    case 'CONFIRMED':
    case 'LATE':
      return { status: 'PLANNED', receivingUnitId: unitId, receivingAssigneeId: null }
    case 'RUNNING':
    case 'OVERDUE':
      // A take-over that the old vårdcentral has accepted from an instant ahead is overturned.
      return { status: 'RUNNING', endedAt: null, receivingUnitId: unitId, receivingAssigneeId: null }
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return null
  }
}

/** At home the responsibility follows the listing; whoever else holds it keeps it, also past an accepted hand-over ahead. */
const shiftOf = (
  facts: ListingFacts,
  unitId: string,
  holder: Interval,
  overturns: boolean,
  at: Instant,
): Shift | null => {
  const { holderKind } = facts
  if (holderKind === 'VARDCENTRAL' || holderKind === 'OTHER_PROVIDER') {
    return { at, unitId, physicianId: null, reason: 'LISTING', sourceId: null }
  }
  const { from: _, to: __, ...kept } = holder
  return overturns ? { at, ...kept } : null
}

const listingRefusal = (
  facts: ListingFacts,
  specialReason: string | null,
  actorUnitId: string,
  now: Instant,
): { code: ListingRefusal; path: string[] } | null => {
  const { wanted, listedUnitId } = facts
  if (wanted?.kind !== 'VARDCENTRAL') return { code: 'UNKNOWN_UNIT', path: ['unitId'] }
  if (listedUnitId !== null && listedUnitId !== actorUnitId && wanted.id !== actorUnitId) {
    return { code: 'NOT_THE_LISTED_UNIT', path: [] }
  }
  if (wanted.id === listedUnitId) return { code: 'LISTED_THERE_ALREADY', path: ['unitId'] }
  const often = listedUnitId !== null && changesOfTheYear(facts.changedAt, now) >= ordinaryChanges
  return often && !specialReason?.trim() ? { code: 'LISTING_CHANGED_TWICE', path: ['specialReason'] } : null
}

/**
 * The patient chooses another vårdcentral (M12, K2). At home without support the responsibility follows at once. While a
 * support is planned or runs the new vårdcentral becomes the receiving unit and is asked to confirm; Läkarmedverkan holds
 * meanwhile. A hand-over to the old vårdcentral that is open, or accepted from an instant ahead, is withdrawn and proposed to
 * the new one. During a stay the ward holds, and the new vårdcentral receives afterwards.
 */
export const decideListingChange = (
  facts: ListingFacts,
  command: { readonly specialReason: string | null },
  actorUnitId: string,
  now: Instant,
): Decision<ListingChanges, ListingRefusal> => {
  const fault = listingRefusal(facts, command.specialReason, actorUnitId, now)
  if (fault !== null) return refused(fault.code, fault.path)
  const unitId = facts.wanted?.id ?? ''
  const support = supportPatch(facts, unitId, now)
  const reissueHandover = support !== null && fallsWithSupport(facts.handover, now)
  const holder = responsibleAt(facts.timeline, now)
  const shift = holder ? shiftOf(facts, unitId, holder, reissueHandover, now) : null
  if (shift === null) return decided({ unitId, support, reissueHandover, timeline: null })
  const timeline = shiftAt(facts.timeline, shift)
  return timeline.ok ? decided({ unitId, support, reissueHandover, timeline: timeline.changes }) : timeline
}
