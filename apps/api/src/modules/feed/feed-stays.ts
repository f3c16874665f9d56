import { randomUUID } from 'node:crypto'
import type { ResourceKey } from '@lih/domain/feed/fact'
import type { FeedFaultCode } from '@lih/domain/feed/fault'
import { momentOf } from '@lih/domain/feed/fhir-time'
import type { FeedNoticeCode } from '@lih/domain/feed/notice'
import {
  type MatchedStay,
  matchStays,
  type SaidBefore,
  type SourceStay,
  type StayStep,
  sourceStays,
  stepsFor,
} from '@lih/domain/feed/stay-plan'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { SystemWork } from '../../db/statements.ts'
import { findDeath } from '../patient/patient.store.ts'
import { recordDeath } from '../support/ending.ts'
import { admit, admitAndDischarge, discharge, keepAsHistory, Raced, transfer } from './feed-flow.ts'
import {
  correctStay,
  describeStay,
  type EncounterRow,
  linkEncounters,
  loadEncounters,
  loadStays,
} from './feed-stays.store.ts'

/** Something to know about a resource: what was done otherwise than one might think, or a fault of the source. */
export type StayRemark = { readonly key: ResourceKey; readonly code: FeedNoticeCode | FeedFaultCode }

/** The last millisecond of a day stands for a death of which only the day is known. */
const deathOf = (at: Instant | null) => {
  if (at === null) return null
  const day = momentOf(civilDateOf(at))
  return day?.to === at ? day : { from: at, to: at }
}

/** What the sources said of each stay before: from the encounters that belonged to it. */
const saidBefore = (rows: readonly EncounterRow[]): ReadonlyMap<string, NonNullable<SaidBefore>> => {
  const said = new Map<string, NonNullable<SaidBefore>>()
  for (const { stayId, fact } of rows) {
    if (stayId === null) continue
    const { start, end } = said.get(stayId) ?? { start: fact.start, end: fact.end }
    said.set(stayId, {
      start: fact.start < start ? fact.start : start,
      end: end === null || fact.end === null ? null : fact.end > end ? fact.end : end,
    })
  }
  return said
}

const carryOut = async (
  tx: SystemWork,
  patientId: string,
  stayId: string,
  stay: SourceStay,
  step: StayStep,
): Promise<FeedNoticeCode | null> => {
  switch (step.kind) {
    case 'ADMIT':
      return admit(tx, patientId, stayId, stay)
    case 'ADMIT_AND_DISCHARGE':
      return admitAndDischarge(tx, patientId, stayId, stay)
    case 'KEEP_AS_HISTORY':
      return keepAsHistory(tx, patientId, stayId, stay)
    case 'TRANSFER':
      return transfer(tx, stayId, step.leg)
    case 'DISCHARGE':
      return discharge(tx, stayId, step.at)
    case 'CORRECT_ADMISSION':
      await correctStay(tx, stayId, { admittedAt: step.at })
      return null
    case 'CORRECT_DISCHARGE':
      await correctStay(tx, stayId, { dischargedAt: step.at })
      return null
    case 'NOTICE':
      return step.code
  }
}

const settle = async (
  tx: SystemWork,
  patientId: string,
  matched: MatchedStay,
  before: SaidBefore,
): Promise<{ readonly stayId: string | null; readonly notices: readonly FeedNoticeCode[] }> => {
  const { stay, known } = matched
  const stayId = known?.id ?? randomUUID()
  const notices: FeedNoticeCode[] = []
  for (const step of stepsFor(matched, before)) {
    const notice = await carryOut(tx, patientId, stayId, stay, step)
    if (notice !== null) notices.push(notice)
  }
  if (known !== null && before !== null) await describeStay(tx, stayId, stay)
  return { stayId: notices.includes('STILL_ADMITTED') ? null : stayId, notices }
}

/**
 * Brings a patient's stays up to what all stored encounters say (M21): the whole record is gone through, since a late
 * encounter may join two stays. The patient's row must be locked.
 *
 * @param before the encounters as they were before this import
 */
export const settleStays = async (
  tx: SystemWork,
  patientId: string,
  before: readonly EncounterRow[],
): Promise<readonly StayRemark[]> => {
  const rows = await loadEncounters(tx, patientId)
  const { stays, faults } = sourceStays(rows, deathOf(await findDeath(tx, patientId)), tx.now)
  const known = await loadStays(tx, patientId)
  const said = saidBefore(before)
  const { matched, gone } = matchStays(stays, known, new Set(said.keys()))
  const keyOf = new Map(rows.map((row) => [row.fact.key, row.resourceKey]))
  const remarks: StayRemark[] = faults.map(({ key, fault }) => ({ key: keyOf.get(key) ?? '', code: fault.code }))
  const stayOf = new Map<string, string | null>()
  for (const one of matched) {
    const { stayId, notices } = await settle(tx, patientId, one, said.get(one.known?.id ?? '') ?? null)
    for (const key of one.stay.keys) stayOf.set(key, stayId)
    const [first = ''] = one.stay.keys
    remarks.push(...notices.map((code) => ({ key: keyOf.get(first) ?? '', code })))
  }
  const earlier = new Map(before.map(({ stayId, resourceKey }) => [stayId, resourceKey]))
  remarks.push(...gone.map(({ id }) => ({ key: earlier.get(id) ?? '', code: 'GONE' as const })))
  const links = rows.map(({ fact, stayId }) => ({ id: fact.key, had: stayId, stayId: stayOf.get(fact.key) ?? null }))
  await linkEncounters(
    tx,
    links.filter(({ had, stayId }) => had !== stayId),
  )
  return remarks
}

/**
 * When the sources say that the patient has died: the support and the responsibility end then, as when somebody records it
 * (M10). After the stays, which may end with the death.
 */
export const settleDeath = async (
  tx: SystemWork,
  key: ResourceKey,
  patientId: string,
): Promise<readonly StayRemark[]> => {
  const diedAt = await findDeath(tx, patientId)
  const ended = diedAt === null ? null : await recordDeath(tx, patientId, diedAt)
  if (ended === null || ended.ok) return []
  if (ended.refusal.code === 'STALE') throw new Raced()
  return [{ key, code: 'NOT_MOVED' }]
}
