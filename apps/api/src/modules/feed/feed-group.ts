import type { EncounterFact, FeedFact, PatientFact, ProviderFact, ResourceKey } from '@lih/domain/feed/fact'
import type { FeedDecision, FeedFault } from '@lih/domain/feed/fault'
import type { FeedNoticeCode } from '@lih/domain/feed/notice'
import { joiningRefusals } from '@lih/domain/joining/joining'
import { decided, refused } from '@lih/domain/result'
import { contentHash, type SystemWork } from '../../db/statements.ts'
import { lockPatient } from '../patient/patient.store.ts'
import { findResources, type StoredResource, writeResources } from './feed.store.ts'
import { writeEncounters, writeFacts, writeLabs } from './feed-facts.store.ts'
import { placePatient } from './feed-patient.ts'
import { presentPause, tellPause } from './feed-pause.ts'
import { type EncounterRow, loadEncounters, loadStays } from './feed-stays.store.ts'
import { type StayRemark, settleDeath, settleStays } from './feed-stays.ts'
import type { FeedUnit, FeedUnits } from './feed-units.store.ts'

/** The facts of one patient, the Patient resource first when it is among them. */
export type Group = { readonly patientKey: ResourceKey; readonly facts: readonly FeedFact[] }

export type Outcome = 'NEW' | 'UNCHANGED' | 'CHANGED' | { readonly fault: FeedFault }

export type Stored = {
  /** One per fact, in their order. */
  readonly outcomes: readonly Outcome[]
  readonly remarks: readonly StayRemark[]
}

/** A patient who is known here and named by an identifier only has no resource of the source: the key holds our id. */
const ownKey = 'Patient/~'
export const keyOfOwn = (patientId: string): ResourceKey => ownKey + patientId

export const typeOfKey = (key: ResourceKey): string => key.slice(0, key.indexOf('/'))
const idOf = (key: ResourceKey): string => key.slice(key.indexOf('/') + 1)

const unitOf = (provider: ProviderFact | null, { byHsaId, other }: FeedUnits): FeedUnit =>
  byHsaId.get(provider?.hsaId ?? '') ?? other

type Sorted = { readonly fact: FeedFact; readonly hash: string; readonly outcome: Outcome }

const sorted = (facts: readonly FeedFact[], stored: readonly StoredResource[]): readonly Sorted[] => {
  const hashes = new Map(stored.map(({ key, contentHash: hash }) => [key, hash]))
  return facts.map((fact) => {
    const hash = contentHash(fact)
    const known = hashes.get(fact.key)
    return { fact, hash, outcome: known === undefined ? 'NEW' : known === hash ? 'UNCHANGED' : 'CHANGED' }
  })
}

type Placed = { readonly patientId: string; readonly notices: readonly FeedNoticeCode[] }

const place = async (
  tx: SystemWork,
  source: string,
  { patientKey }: Group,
  news: readonly Sorted[],
): Promise<FeedDecision<Placed>> => {
  const own = news.find((one): one is Sorted & { fact: PatientFact } => one.fact.kind === 'PATIENT')
  if (own !== undefined) {
    const placed = await placePatient(tx, source, own.fact, own.outcome === 'CHANGED')
    return placed.ok ? decided({ patientId: placed.changes.id, notices: placed.changes.notices }) : placed
  }
  const [known] = await findResources(tx, source, [patientKey])
  const patientId = patientKey.startsWith(ownKey) ? patientKey.slice(ownKey.length) : (known?.patientId ?? null)
  if (patientId === null) return refused('PATIENT_REJECTED', ['subject', 'reference'])
  await lockPatient(tx, patientId)
  return decided({ patientId, notices: [] })
}

const write = async (
  tx: SystemWork,
  source: string,
  patientId: string,
  news: readonly Sorted[],
  units: FeedUnits,
): Promise<void> => {
  const owner = { source, patientId }
  const facts = news.map(({ fact }) => fact)
  const encounters = facts.filter((fact): fact is EncounterFact => fact.kind === 'ENCOUNTER')
  await writeEncounters(
    tx,
    owner,
    encounters.map((fact) => ({ fact, unitId: unitOf(fact.provider, units).id })),
  )
  await writeFacts(
    tx,
    'condition',
    owner,
    facts.filter((fact) => fact.kind === 'CONDITION'),
  )
  await writeFacts(
    tx,
    'procedure',
    owner,
    facts.filter((fact) => fact.kind === 'PROCEDURE'),
  )
  await writeLabs(
    tx,
    owner,
    facts.filter((fact) => fact.kind === 'LAB'),
  )
  const resources = news.map(({ fact: { key }, hash }) => ({ type: typeOfKey(key), id: idOf(key), hash }))
  await writeResources(tx, source, patientId, resources)
}

const reject = (group: Group, { code, path, params }: FeedFault): Stored => {
  const own = group.facts.some(({ kind }) => kind === 'PATIENT')
  const outcomes = group.facts.map(({ kind }): Outcome => {
    if (kind === 'PATIENT') return { fault: params === undefined ? { code, path } : { code, path, params } }
    return { fault: own ? { code: 'PATIENT_REJECTED', path: ['subject', 'reference'] } : { code, path } }
  })
  return { outcomes, remarks: [] }
}

const movesStays = ({ fact }: Sorted): boolean => fact.kind === 'ENCOUNTER' || fact.kind === 'PATIENT'

/** Wards of ours that have the patient now: they see at once what has come. */
const wardsOf = async (tx: SystemWork, patientId: string): Promise<readonly string[]> =>
  (await loadStays(tx, patientId))
    .filter(({ ours, dischargedAt }) => ours && dischargedAt === null)
    .map(({ unitId }) => unitId)

/** Patients from whom a resource of this import was taken, because the source now says that it is another's. */
const formerOwners = (stored: readonly StoredResource[], patientId: string): readonly string[] => [
  ...new Set(stored.flatMap((one) => (one.patientId === null || one.patientId === patientId ? [] : [one.patientId]))),
]

const isJoiningRefusal = (code: string): boolean => joiningRefusals.some((known) => known === code)

/**
 * The Patient resource is rejected because a person has to look whether two patients are one. The rest is of whom it was
 * before: a discharge must not wait for that.
 */
const storeRest = async (
  tx: SystemWork,
  source: string,
  { patientKey, facts }: Group,
  units: FeedUnits,
  fault: FeedFault,
): Promise<Stored> => {
  const rest = facts.filter(({ kind }) => kind !== 'PATIENT')
  const stored = await storeGroup(tx, source, { patientKey, facts: rest }, units)
  const waiting = [...stored.outcomes]
  const outcomes = facts.map(({ kind }): Outcome => (kind === 'PATIENT' ? { fault } : (waiting.shift() ?? { fault })))
  return { outcomes, remarks: stored.remarks }
}

/**
 * Takes in the facts of one patient in one transaction (M21): what is unchanged is left alone; the rest is written, the stays
 * are brought up to date, and one event tells it. Either all of it is stored or nothing.
 */
export const storeGroup = async (tx: SystemWork, source: string, group: Group, units: FeedUnits): Promise<Stored> => {
  const stored = await findResources(
    tx,
    source,
    group.facts.map(({ key }) => key),
  )
  const all = sorted(group.facts, stored)
  const news = all.filter(({ outcome }) => outcome !== 'UNCHANGED')
  const outcomes = all.map(({ outcome }) => outcome)
  if (news.length === 0) return { outcomes, remarks: [] }
  const placed = await place(tx, source, group, news)
  if (!placed.ok) {
    const { refusal } = placed
    return isJoiningRefusal(refusal.code) ? storeRest(tx, source, group, units, refusal) : reject(group, refusal)
  }
  const { patientId, notices } = placed.changes
  const former = formerOwners(stored, patientId)
  const before = new Map<string, readonly EncounterRow[]>()
  for (const id of [patientId, ...former]) before.set(id, await loadEncounters(tx, id))
  const pause = await presentPause(tx, patientId)
  await write(tx, source, patientId, news, units)
  const remarks: StayRemark[] = notices.map((code) => ({ key: group.patientKey, code }))
  if (news.some(movesStays)) {
    for (const [id, rows] of before) {
      if (id !== patientId) await lockPatient(tx, id)
      remarks.push(...(await settleStays(tx, id, rows)))
    }
  }
  remarks.push(...(await settleDeath(tx, group.patientKey, patientId)))
  await tellPause(tx, patientId, pause)
  const detail = { source, resources: news.length, types: [...new Set(news.map(({ fact }) => typeOfKey(fact.key)))] }
  await tx.record({ action: 'feed:import', patientId, subjectId: null, detail, units: await wardsOf(tx, patientId) })
  return { outcomes, remarks }
}
