import { refused } from '../result.ts'
import { civilDateOf, type Instant } from '../time/civil.ts'
import { type BundleEntry, isReadType, type ReadType, readEntries, type Stored } from './bundle.ts'
import { type BundleIndex, bundleIndex, referencesOf } from './bundle-index.ts'
import { readCondition } from './condition.ts'
import { type FeedContext, readEncounter } from './encounter.ts'
import type { FeedFact, ResourceKey } from './fact.ts'
import type { FeedDecision, FeedFault } from './fault.ts'
import { isKeptObservation, readObservation } from './observation.ts'
import { readPatient } from './patient.ts'
import { readProcedure } from './procedure.ts'

/** An entry that could not be read: where it stood, what it was and why. */
export type RejectedEntry = {
  readonly index: number
  readonly type: string | null
  readonly key: ResourceKey | null
  readonly fault: FeedFault
}

/**
 * A bundle as read. `entries` = `facts` + `skipped` + `rejected`; whether a fact is new, unchanged or changed is for the store
 * to say. Observations that the scores do not read are counted under `Observation` among the skipped types.
 */
export type BundleReading = {
  readonly entries: number
  readonly facts: readonly FeedFact[]
  readonly skipped: Readonly<Record<string, number>>
  readonly rejected: readonly RejectedEntry[]
}

export type BundleOptions = Stored & { readonly now: Instant }

const readFact = (
  type: ReadType,
  resource: unknown,
  context: FeedContext,
  keyAt: BundleIndex['keyAt'],
): FeedDecision<FeedFact> => {
  switch (type) {
    case 'Patient':
      return readPatient(resource, { today: civilDateOf(context.now), keyAt })
    case 'Encounter':
      return readEncounter(resource, context)
    case 'Condition':
      return readCondition(resource, context)
    case 'Observation':
      return readObservation(resource, context)
    case 'Procedure':
      return readProcedure(resource, context)
  }
}

// Patients first: whether the others can be read depends on them.
const patientsFirst = (entries: readonly BundleEntry[]): readonly BundleEntry[] => [
  ...entries.filter(({ type }) => type === 'Patient'),
  ...entries.filter(({ type }) => type !== 'Patient'),
]

/**
 * Reads the entries of one bundle one by one, patients first (M21): each resource becomes a fact, is skipped by type, or is
 * rejected with its own fault. A resource that stands twice is rejected the second time; resources of a rejected patient are
 * rejected with it.
 *
 * @param index of every entry of the bundle; it remembers which have been read
 */
export const entryReader = (index: BundleIndex, options: BundleOptions) => {
  const rejected = new Set<ResourceKey>()
  const references = referencesOf(index, options, rejected)

  return ({ type, key, resource }: BundleEntry): FeedDecision<FeedFact> | 'SKIPPED' => {
    if (type === null) return refused('ENTRY_WITHOUT_RESOURCE')
    if (!isReadType(type) || (type === 'Observation' && !isKeptObservation(resource))) return 'SKIPPED'
    if (key !== null && !index.readFirst(key)) return refused('DUPLICATE_RESOURCE', ['id'])
    const answer = readFact(type, resource, { references, now: options.now }, index.keyAt)
    if (!answer.ok && key !== null) rejected.add(key)
    return answer
  }
}

/**
 * Reads a whole bundle (M21), as `entryReader` does.
 *
 * @returns NOT_A_BUNDLE or BUNDLE_TYPE when there is nothing to read
 */
export const readBundle = (content: unknown, options: BundleOptions): FeedDecision<BundleReading> => {
  const entries = readEntries(content)
  if (!entries.ok) return entries
  const facts: FeedFact[] = []
  const skipped: Record<string, number> = {}
  const rejected: RejectedEntry[] = []
  const index = bundleIndex()
  for (const entry of entries.changes) index.add(entry)
  const read = entryReader(index, options)
  for (const entry of patientsFirst(entries.changes)) {
    const answer = read(entry)
    if (answer === 'SKIPPED') skipped[entry.type ?? ''] = (skipped[entry.type ?? ''] ?? 0) + 1
    else if (answer.ok) facts.push(answer.changes)
    else rejected.push({ index: entry.index, type: entry.type, key: entry.key, fault: answer.refusal })
  }
  rejected.sort((a, b) => a.index - b.index)
  return { ok: true, changes: { entries: entries.changes.length, facts, skipped, rejected } }
}
