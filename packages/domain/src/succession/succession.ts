import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, type Refusal, refused } from '../result.ts'
import { type ActivePeriod, isActiveOn } from '../rollout/rollout.ts'
import { type CivilDate, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import { type SuccessionKind, succeedingKinds } from './kinds.ts'

export const successionRefusals = [
  'UNKNOWN_UNIT',
  'SUCCESSOR_IS_ITSELF',
  'SUCCESSION_WRONG_UNITS',
  'SALE_WITHIN_PROVIDER',
  'BRANCH_OF_OTHER_PROVIDER',
  'SUCCESSION_IN_PAST',
  'UNIT_SUCCEEDED',
  'SUCCESSOR_SUCCEEDED',
  'PREDECESSOR_TAKES_OVER',
  'SUCCESSOR_NOT_ACTIVE',
  'NAME_DIFFERS',
  'SUCCESSION_APPLIED',
  'SUCCESSION_CANCELLED',
] as const
export type SuccessionRefusal = (typeof successionRefusals)[number]

export type SuccessionUnit = {
  readonly id: string
  readonly name: string
  readonly kind: UnitKind
  readonly providerId: string
  /** When it takes part in supports (M13). */
  readonly active: readonly ActivePeriod[]
}

/** A succession that stands: not cancelled. */
export type Standing = {
  readonly predecessorId: string
  readonly predecessorName: string
  readonly successorId: string
  readonly successorName: string
  /** The first day of the successor. */
  readonly from: CivilDate
}

export type SuccessionFacts = {
  /** Null: no such unit. */
  readonly predecessor: SuccessionUnit | null
  readonly successor: SuccessionUnit | null
  /** Of all units. */
  readonly standing: readonly Standing[]
}

export type SuccessionCommand = { readonly kind: SuccessionKind; readonly from: CivilDate }

type Both = { readonly predecessor: SuccessionUnit; readonly successor: SuccessionUnit }
type Fault = { readonly ok: false; readonly refusal: Refusal<SuccessionRefusal> } | null

const succeeds = (kind: UnitKind): boolean => (succeedingKinds as readonly UnitKind[]).includes(kind)

const kindFault = ({ predecessor, successor }: Both, kind: SuccessionKind): Fault => {
  if (predecessor.id === successor.id) return refused('SUCCESSOR_IS_ITSELF', ['successorId'])
  if (!succeeds(predecessor.kind) || successor.kind !== predecessor.kind) {
    return refused('SUCCESSION_WRONG_UNITS', ['successorId'])
  }
  const own = predecessor.providerId === successor.providerId
  if (kind === 'SALE' && own) return refused('SALE_WITHIN_PROVIDER', ['kind'])
  return kind === 'BRANCH' && !own ? refused('BRANCH_OF_OTHER_PROVIDER', ['kind']) : null
}

const standingFault = (
  { predecessor, successor }: Both,
  { from }: SuccessionCommand,
  all: readonly Standing[],
): Fault => {
  const own = all.find(({ predecessorId }) => predecessorId === predecessor.id)
  if (own) return refused('UNIT_SUCCEEDED', ['predecessorId'], { unit: own.successorName, date: own.from })
  const theirs = all.find(({ predecessorId }) => predecessorId === successor.id)
  if (theirs && theirs.from <= from) {
    return refused('SUCCESSOR_SUCCEEDED', ['successorId'], { unit: theirs.successorName, date: theirs.from })
  }
  const later = all.find((one) => one.successorId === predecessor.id && one.from >= from)
  return later
    ? refused('PREDECESSOR_TAKES_OVER', ['predecessorId'], { unit: later.predecessorName, date: later.from })
    : null
}

/** What takes part in supports must go on taking part (M13): else plans that are agreed could not start. */
const rolloutFault = ({ predecessor, successor }: Both, { from }: SuccessionCommand): Fault =>
  isActiveOn(predecessor, from) && !isActiveOn(successor, from)
    ? refused('SUCCESSOR_NOT_ACTIVE', ['successorId'], { unit: successor.name, date: from })
    : null

/**
 * The region decides that another unit goes on with a unit's work from a day, today or ahead (M12). A unit has one successor;
 * the successor is open on the day, and so is every unit that the predecessor itself takes over from.
 */
export const decideSuccession = (
  facts: SuccessionFacts,
  command: SuccessionCommand,
  now: Instant,
): Decision<Both, SuccessionRefusal> => {
  const { predecessor, successor, standing } = facts
  if (predecessor === null) return refused('UNKNOWN_UNIT', ['predecessorId'])
  if (successor === null) return refused('UNKNOWN_UNIT', ['successorId'])
  const both = { predecessor, successor }
  const fault = kindFault(both, command.kind)
  if (fault !== null) return fault
  if (command.from < civilDateOf(now)) return refused('SUCCESSION_IN_PAST', ['from'])
  return standingFault(both, command, standing) ?? rolloutFault(both, command) ?? decided(both)
}

/** Whoever decides writes the predecessor's name, so that nothing moves by a slip of the hand; case and spaces around do not count. */
export const nameFault = (predecessor: Pick<SuccessionUnit, 'name'>, written: string): Fault => {
  const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')
  return plain(predecessor.name) === plain(written)
    ? null
    : refused('NAME_DIFFERS', ['confirmName'], { unit: predecessor.name })
}

/** What was decided is taken back before its day, with a reason (G4). */
export const decideCancelSuccession = (succession: {
  readonly appliedAt: Instant | null
  readonly cancelledAt: Instant | null
}): Decision<null, SuccessionRefusal> => {
  if (succession.appliedAt !== null) return refused('SUCCESSION_APPLIED')
  return succession.cancelledAt === null ? decided(null) : refused('SUCCESSION_CANCELLED')
}

/** The first instant of the successor: its day's first moment, and never before it was decided. */
export const successionAt = ({
  from,
  decidedAt,
}: {
  readonly from: CivilDate
  readonly decidedAt: Instant
}): Instant => {
  const midnight = startOfDay(from)
  return midnight > decidedAt ? midnight : decidedAt
}

/**
 * Who has a unit's work on a day: the unit itself, or its successor's successor … that has begun by then.
 * @param standing successions that are not cancelled; they form no circle
 */
export const successorOn = <S extends Pick<Standing, 'predecessorId' | 'successorId' | 'from'>>(
  standing: readonly S[],
  unitId: string,
  day: CivilDate,
): string => {
  const next = standing.find(({ predecessorId, from }) => predecessorId === unitId && from <= day)
  return next === undefined ? unitId : successorOn(standing, next.successorId, day)
}
