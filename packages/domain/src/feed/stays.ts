import type { Instant } from '../time/civil.ts'
import { isStayClass } from './encounter.ts'
import type { EncounterFact, ProviderFact, ResourceKey } from './fact.ts'
import type { FeedFault } from './fault.ts'
import type { PatientRecord } from './record.ts'

/** A stay in hospital (vårdtillfälle): one encounter, or several that follow one another, ward → intensive care. */
export type Stay = {
  /** The key of its first encounter. */
  readonly key: ResourceKey
  readonly encounters: readonly EncounterFact[]
  readonly start: Instant
  /** Null while the patient is still there. */
  readonly end: Instant | null
  /** The encounter from which the patient left. */
  readonly last: EncounterFact
  /** The unit that discharges, or has the patient now. */
  readonly unit: ProviderFact | null
  readonly endsInDeath: boolean
}

/** A fault of the source: the encounter is kept as it was sent, and not scored (M21). */
export type StayFault = { readonly key: ResourceKey; readonly fault: FeedFault }

const hour = 3_600_000

/** Whether an encounter took place: not planned, cancelled or entered in error. */
export const tookPlace = ({ status }: EncounterFact): boolean =>
  status !== 'planned' && status !== 'cancelled' && status !== 'entered-in-error'

const byStart = (a: EncounterFact, b: EncounterFact): number =>
  a.start.localeCompare(b.start) || (a.end ?? '9').localeCompare(b.end ?? '9') || a.key.localeCompare(b.key)

const endOf = (encounters: readonly EncounterFact[]): Instant | null =>
  encounters.reduce<Instant | null>(
    (latest, { end }) => (latest === null || end === null ? null : end > latest ? end : latest),
    '',
  )

const follows = (next: EncounterFact, encounters: readonly EncounterFact[]): boolean => {
  const end = endOf(encounters)
  return end === null || Date.parse(next.start) - Date.parse(end) <= hour
}

const lastOf = (first: EncounterFact, encounters: readonly EncounterFact[]): EncounterFact =>
  encounters.reduce((last, one) => ((one.end ?? '9') >= (last.end ?? '9') ? one : last), first)

const stayOf = (
  first: EncounterFact,
  encounters: readonly EncounterFact[],
  deceasedAt: PatientRecord['deceasedAt'],
): Stay => {
  const last = lastOf(first, encounters)
  const end = endOf(encounters)
  return {
    key: first.key,
    encounters,
    start: first.start,
    end,
    last,
    unit: last.provider,
    endsInDeath: deceasedAt !== null && end !== null && deceasedAt.from <= end,
  }
}

/**
 * The stays of a record in order of time (M21): classes IMP, ACUTE and NONAC; encounters with at most one hour between them
 * are one stay. An encounter that begins after death is a fault and no stay. An open encounter takes up what follows it.
 */
export const staysOf = (
  record: Pick<PatientRecord, 'encounters' | 'deceasedAt'>,
): { readonly stays: readonly Stay[]; readonly faults: readonly StayFault[] } => {
  const { deceasedAt } = record
  const ward = record.encounters.filter((one) => isStayClass(one.class) && tookPlace(one)).sort(byStart)
  const afterDeath = ward.filter(({ start }) => deceasedAt !== null && start > deceasedAt.to)
  const groups: EncounterFact[][] = []
  for (const encounter of ward) {
    if (afterDeath.includes(encounter)) continue
    const open = groups.at(-1)
    if (open !== undefined && follows(encounter, open)) open.push(encounter)
    else groups.push([encounter])
  }
  return {
    stays: groups.flatMap((group) => {
      const [first] = group
      return first === undefined ? [] : [stayOf(first, group, deceasedAt)]
    }),
    faults: afterDeath.map(({ key }) => ({ key, fault: { code: 'AFTER_DEATH', path: ['period', 'start'] } })),
  }
}
