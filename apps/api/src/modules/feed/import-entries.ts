import { type BundleEntry, isReadType, type Stored as Known, wantedBy } from '@lih/domain/feed/bundle'
import { type BundleIndex, bundleIndex } from '@lih/domain/feed/bundle-index'
import type { FeedFact, ResourceKey } from '@lih/domain/feed/fact'
import { entryReader } from '@lih/domain/feed/read-bundle'
import type { SystemContext } from '../../db/system-work.ts'
import type { Entries } from './entries.ts'
import { findPatientBy, findResources } from './feed.store.ts'
import { keyOfOwn, type Stored, typeOfKey } from './feed-group.ts'
import { settleLinks } from './feed-joining.ts'
import { loadUnits } from './feed-units.store.ts'
import type { FileReport, Rejection, Remark } from './report.ts'
import { storeSafely } from './store-safely.ts'

/** So many facts, of about 1 kB each, wait in memory until they are stored: those of one patient mostly stand together. */
const factsAtOnce = 2_000

export type ImportOptions = {
  /** Who sends: the same id from two sources is two resources. */
  readonly source: string
  /** Hears how many entries have been gone through, first all of them `READ`, then all of them `DONE`. */
  readonly onProgress?: (entries: number, phase: ImportPhase) => void
}
export type ImportPhase = 'READ' | 'DONE'

type Indexed = { readonly fact: FeedFact; readonly index: number }

/** A first pass over a file: it can be read to its end, and this is what is needed to read it entry by entry. */
type Index = {
  readonly bundle: BundleIndex
  readonly patients: readonly BundleEntry[]
  readonly wantedKeys: ReadonlySet<ResourceKey>
  readonly wantedIdentifiers: ReadonlyMap<string, { readonly system: string; readonly value: string }>
}

const indexOf = async (entries: Entries, onProgress: (entries: number) => void): Promise<Index> => {
  const bundle = bundleIndex()
  const patients: BundleEntry[] = []
  const wantedKeys = new Set<ResourceKey>()
  const wantedIdentifiers = new Map<string, { system: string; value: string }>()
  for await (const entry of entries.each()) {
    bundle.add(entry)
    onProgress(bundle.size())
    if (entry.type === 'Patient') patients.push(entry)
    if (!isReadType(entry.type)) continue
    const { keys, identifiers } = wantedBy(entry)
    for (const key of keys) if (!bundle.has(key)) wantedKeys.add(key)
    for (const one of identifiers) wantedIdentifiers.set(`${one.system}|${one.value}`, one)
  }
  return { bundle, patients, wantedKeys, wantedIdentifiers }
}

/** What of that was stored before. */
const knownFor = ({ read }: SystemContext, source: string, index: Index): Promise<Known> =>
  read(async (tx) => {
    const elsewhere = [...index.wantedKeys].filter((key) => !index.bundle.has(key))
    const stored = new Set((await findResources(tx, source, elsewhere)).map(({ key }) => key))
    const byIdentifier = new Map<string, ResourceKey>()
    for (const [text, identifier] of index.wantedIdentifiers) {
      const patientId = await findPatientBy(tx, identifier)
      if (patientId !== undefined) byIdentifier.set(text, keyOfOwn(patientId))
    }
    return {
      known: (key) => stored.has(key),
      patientBy: ({ system, value }) => byIdentifier.get(`${system}|${value}`),
    }
  })

const patientKeyOf = (fact: FeedFact): ResourceKey => (fact.kind === 'PATIENT' ? fact.key : fact.patientKey)

/** Patients first, since whether the others can be read depends on them; then the rest in a second pass. */
async function* inReadingOrder(entries: Entries, patients: readonly BundleEntry[]): AsyncGenerator<BundleEntry> {
  yield* patients
  for await (const entry of entries.each()) if (entry.type !== 'Patient') yield entry
}

/** Counts what becomes of each entry. */
const tallyOf = (onProgress: (entries: number) => void) => {
  const counts = { NEW: 0, UNCHANGED: 0, CHANGED: 0 }
  const skipped: Record<string, number> = {}
  const rejected: Rejection[] = []
  const remarks: Remark[] = []
  let done = 0
  const next = () => onProgress(++done)
  return {
    skip: (type: string | null): void => {
      skipped[type ?? ''] = (skipped[type ?? ''] ?? 0) + 1
      next()
    },
    reject: (rejection: Rejection): void => {
      rejected.push(rejection)
      next()
    },
    stored: (group: readonly Indexed[], { outcomes, remarks: heard }: Stored): void => {
      for (const [at, { fact, index }] of group.entries()) {
        const outcome = outcomes[at]
        if (outcome === undefined) throw new Error('a resource without an outcome')
        if (typeof outcome === 'string') counts[outcome]++
        else rejected.push({ index, type: typeOfKey(fact.key), key: fact.key, fault: outcome.fault })
        next()
      }
      remarks.push(...heard)
    },
    report: (name: string, entries: number): FileReport => ({
      name,
      entries,
      new: counts.NEW,
      unchanged: counts.UNCHANGED,
      changed: counts.CHANGED,
      skipped,
      rejected: rejected.sort((a, b) => a.index - b.index),
      remarks,
    }),
  }
}

/** Facts that wait to be stored, by patient. */
const waitingRoom = (store: (patientKey: ResourceKey, group: readonly Indexed[]) => Promise<void>) => {
  const waiting = new Map<ResourceKey, Indexed[]>()
  let held = 0
  const flush = async (): Promise<void> => {
    for (const [patientKey, group] of waiting) await store(patientKey, group)
    waiting.clear()
    held = 0
  }
  const add = async (one: Indexed): Promise<void> => {
    const patientKey = patientKeyOf(one.fact)
    const group = waiting.get(patientKey)
    if (group === undefined) waiting.set(patientKey, [one])
    else group.push(one)
    if (++held >= factsAtOnce) await flush()
  }
  return { add, flush }
}

/**
 * Imports the resources of one file (M21): those of a patient together, each patient in a transaction of its own. The file is
 * gone through to its end before anything is stored, so that nothing is kept of one that is cut off.
 *
 * In memory are an index of about a hundred bytes per entry, the file's patients, and at most `factsAtOnce` facts.
 * @throws Unreadable
 */
export const importEntries = async (
  context: SystemContext,
  entries: Entries,
  { source, onProgress = () => undefined }: ImportOptions,
): Promise<FileReport> => {
  const index = await indexOf(entries, (count) => onProgress(count, 'READ'))
  const known = await knownFor(context, source, index)
  const units = await context.write(loadUnits)
  const read = entryReader(index.bundle, { ...known, now: context.clock() })
  const tally = tallyOf((count) => onProgress(count, 'DONE'))
  const room = waitingRoom(async (patientKey, group) => {
    const facts = group.map(({ fact }) => fact)
    tally.stored(group, await storeSafely(context, source, { patientKey, facts }, units))
  })
  for await (const entry of inReadingOrder(entries, index.patients)) {
    const answer = read(entry)
    const { index: at, type, key } = entry
    if (answer === 'SKIPPED') tally.skip(type)
    else if (answer.ok) await room.add({ fact: answer.changes, index: at })
    else tally.reject({ index: at, type, key, fault: answer.refusal })
  }
  await room.flush()
  const linked = await settleLinks(context, source, index.bundle.has)
  const report = tally.report(entries.name, index.bundle.size())
  return { ...report, remarks: [...report.remarks, ...linked] }
}
