import type { Instant } from '../time/civil.ts'
import { type Acute, acuteOf } from './acute.ts'
import type { EncounterFact } from './fact.ts'
import type { FeedNoticeCode } from './notice.ts'
import type { PatientRecord } from './record.ts'
import { type Stay, type StayFault, staysOf } from './stays.ts'

/** An encounter as it is stored. Its fact's key is made unique over all sources by whoever loads it. */
export type StoredEncounter = {
  readonly fact: EncounterFact
  readonly unitId: string
  /** The unit is a ward of ours: its stays start the flow (M21). */
  readonly ours: boolean
  /** The stay that it belonged to before. */
  readonly stayId: string | null
}

/** A stay as the region has it now. */
export type KnownStay = {
  readonly id: string
  readonly unitId: string
  readonly ours: boolean
  readonly admittedAt: Instant
  readonly dischargedAt: Instant | null
}

/** One of our wards, and from when the patient was there. */
export type Leg = { readonly unitId: string; readonly at: Instant }

/** A stay as the sources tell it. */
export type SourceStay = {
  readonly keys: readonly string[]
  /** Ids of the stays that its encounters belonged to before. */
  readonly linked: readonly string[]
  readonly start: Instant
  readonly end: Instant | null
  readonly legs: readonly Leg[]
  /** The last of our wards; of a stay that was never with us the unit that discharges. */
  readonly unitId: string
  /** The source's name of that unit, when it is not ours. */
  readonly elsewhere: string | null
  readonly acute: Acute
  readonly reason: string | null
}

/** An end that lies ahead is a plan: the patient is still there. */
const asOf = (fact: EncounterFact, now: Instant): EncounterFact =>
  fact.end !== null && fact.end > now ? { ...fact, end: null } : fact

const legsOf = (stay: Stay, of: (fact: EncounterFact) => StoredEncounter): readonly Leg[] => {
  const inOrder = stay.encounters.map((fact) => ({ ...of(fact), at: fact.start, until: fact.end }))
  const last = of(stay.last)
  const final = inOrder.at(-1)
  // A ward that lent the patient to another for a while has the patient again when that ends.
  const back = final !== undefined && final.unitId !== last.unitId && final.until !== null && final.until > final.at
  const all = back ? [...inOrder, { ...last, at: final.until ?? final.at }] : inOrder
  return all
    .filter(({ ours }) => ours)
    .map(({ unitId, at }) => ({ unitId, at }))
    .filter((leg, index, legs) => leg.unitId !== legs[index - 1]?.unitId)
}

const reasonOf = ({ encounters }: Stay): string | null =>
  encounters.flatMap(({ reasons }) => reasons).find(({ display }) => display !== null)?.display ?? null

/**
 * The stays that the stored encounters of one patient make up (M21), with the time at each of our wards. A stay with any time
 * at a ward of ours is ours.
 */
export const sourceStays = (
  stored: readonly StoredEncounter[],
  deceasedAt: PatientRecord['deceasedAt'],
  now: Instant,
): { readonly stays: readonly SourceStay[]; readonly faults: readonly StayFault[] } => {
  const byKey = new Map(stored.map((one) => [one.fact.key, one]))
  const of = (fact: EncounterFact): StoredEncounter => {
    const found = byKey.get(fact.key)
    if (found === undefined) throw new Error('an encounter that was not stored')
    return found
  }
  const facts = stored.map(({ fact }) => asOf(fact, now))
  const { stays, faults } = staysOf({ encounters: facts, deceasedAt })
  return {
    faults,
    stays: stays.map((stay) => {
      const legs = legsOf(stay, of)
      const ward = legs.at(-1)
      const { provider } = stay.last
      return {
        keys: stay.encounters.map(({ key }) => key),
        linked: [...new Set(stay.encounters.flatMap((fact) => of(fact).stayId ?? []))],
        start: stay.start,
        end: stay.end,
        legs,
        unitId: ward?.unitId ?? of(stay.last).unitId,
        elsewhere: ward === undefined ? (provider?.name ?? provider?.identifier?.value ?? null) : null,
        acute: acuteOf(stay, facts),
        reason: reasonOf(stay),
      }
    }),
  }
}

const overlaps = (stay: SourceStay, { admittedAt, dischargedAt }: KnownStay): boolean =>
  stay.start < (dischargedAt ?? '9') && admittedAt < (stay.end ?? '9')

export type MatchedStay = { readonly stay: SourceStay; readonly known: KnownStay | null }

/**
 * Which stay of ours each stay of the sources is: the one that its encounters belonged to, else one that was entered here and
 * overlaps it, since nobody is in two hospitals at once. A stay that had encounters and has none left is `gone`.
 */
export const matchStays = (
  stays: readonly SourceStay[],
  known: readonly KnownStay[],
  everLinked: ReadonlySet<string>,
): { readonly matched: readonly MatchedStay[]; readonly gone: readonly KnownStay[] } => {
  const taken = new Set<string>()
  const take = (candidates: readonly KnownStay[]): KnownStay | null => {
    const found = candidates.find(({ id }) => !taken.has(id)) ?? null
    if (found !== null) taken.add(found.id)
    return found
  }
  const byLink = stays.map((stay) => take(known.filter(({ id }) => stay.linked.includes(id))))
  const matched = stays.map((stay, index) => ({
    stay,
    known: byLink[index] ?? take(known.filter((one) => !everLinked.has(one.id) && overlaps(stay, one))),
  }))
  return { matched, gone: known.filter(({ id }) => everLinked.has(id) && !taken.has(id)) }
}

/** What the sources said of a stay before this import; null when nothing. */
export type SaidBefore = { readonly start: Instant; readonly end: Instant | null } | null

export type StayStep =
  | { readonly kind: 'ADMIT' | 'ADMIT_AND_DISCHARGE' | 'KEEP_AS_HISTORY' }
  | { readonly kind: 'TRANSFER'; readonly leg: Leg }
  | { readonly kind: 'DISCHARGE' | 'CORRECT_ADMISSION' | 'CORRECT_DISCHARGE'; readonly at: Instant }
  | { readonly kind: 'NOTICE'; readonly code: FeedNoticeCode }

const transfersOf = ({ legs }: SourceStay, { unitId }: KnownStay): readonly StayStep[] => {
  const present = legs.findLastIndex((leg) => leg.unitId === unitId)
  const ahead = present === -1 ? legs.slice(-1) : legs.slice(present + 1)
  return ahead.map((leg) => ({ kind: 'TRANSFER', leg }))
}

const endSteps = ({ end }: SourceStay, known: KnownStay, before: SaidBefore): readonly StayStep[] => {
  const { dischargedAt, ours } = known
  if (end === dischargedAt) return []
  if (end === null) {
    // A discharge that was recorded here comes before the source's own; only what the source takes back is news.
    return before?.end === dischargedAt ? [{ kind: 'NOTICE', code: 'REOPENED' }] : []
  }
  if (dischargedAt === null) return [{ kind: ours ? 'DISCHARGE' : 'CORRECT_DISCHARGE', at: end }]
  if (before?.end === end) return []
  if (end < known.admittedAt || (ours && before?.end !== dischargedAt)) {
    return [{ kind: 'NOTICE', code: 'DISCHARGE_DIFFERS' }]
  }
  const correct: StayStep = { kind: 'CORRECT_DISCHARGE', at: end }
  return ours ? [correct, { kind: 'NOTICE', code: 'DISCHARGE_CORRECTED' }] : [correct]
}

const startSteps = ({ start }: SourceStay, known: KnownStay, before: SaidBefore): readonly StayStep[] => {
  if (start === known.admittedAt || start > (known.dischargedAt ?? '9')) return []
  // A time that somebody entered here is not overwritten.
  if (before === null || before.start !== known.admittedAt) return []
  const correct: StayStep = { kind: 'CORRECT_ADMISSION', at: start }
  return known.ours ? [correct, { kind: 'NOTICE', code: 'ADMISSION_CORRECTED' }] : [correct]
}

/**
 * What has to be done with a stay so that the region knows what the sources say (M21): a new ongoing stay at our ward is an
 * admission, an end that has come is a discharge. What was recorded here is never overwritten.
 */
export const stepsFor = ({ stay, known }: MatchedStay, before: SaidBefore): readonly StayStep[] => {
  if (known === null) {
    if (stay.legs.length === 0) return [{ kind: 'KEEP_AS_HISTORY' }]
    return [{ kind: stay.end === null ? 'ADMIT' : 'ADMIT_AND_DISCHARGE' }]
  }
  const transfers = known.dischargedAt === null ? transfersOf(stay, known) : []
  const arrived = !known.ours && transfers.length > 0
  const from: readonly StayStep[] = arrived ? [{ kind: 'NOTICE', code: 'FROM_ELSEWHERE' }] : []
  const now = arrived ? { ...known, ours: true } : known
  return [...startSteps(stay, known, before), ...transfers, ...from, ...endSteps(stay, now, before)]
}
