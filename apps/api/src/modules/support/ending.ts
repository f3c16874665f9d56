import type { ShiftReason } from '@lih/domain/responsibility/reasons'
import { decided, refused } from '@lih/domain/result'
import { decideDeath, type EndChanges } from '@lih/domain/support/end'
import type { SupportEndReason } from '@lih/domain/support/status'
import type { Instant } from '@lih/domain/time/civil'
import type { Recorder, Statements } from '../../db/statements.ts'
import { patchHandover } from '../handover/handover.store.ts'
import { handoverState } from '../handover/handover.view.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { endVisitsAtDeath, endVisitsOfSupport } from '../visit/waiting.ts'
import { findPresentSupport, patchSupport, type SupportRow } from './support.store.ts'
import { partiesOf, supportState } from './support.view.ts'

/** What a shift that the ending causes is called; a death overturns what lay ahead under the same word. */
const shiftReasonOf: Record<Exclude<SupportEndReason, 'ADMISSION'>, ShiftReason> = {
  DECLINED_BY_PATIENT: 'SUPPORT_DECLINED',
  MOVED: 'MOVED',
  DEATH: 'DEATH',
}

type Ending = {
  readonly patientId: string
  readonly support: SupportRow | null
  readonly reason: Exclude<SupportEndReason, 'ADMISSION'>
  readonly changes: EndChanges
  readonly text: string | null
  /** Who ended it, when a person did. */
  readonly endedBy: string | null
}

const storeSupport = async (tx: Statements, { support, changes, text, endedBy }: Ending): Promise<boolean> => {
  if (support === null) return true
  const closedText = text === null ? {} : { closedText: text }
  if (changes.support && !(await patchSupport(tx, support, { ...changes.support, ...closedText }))) return false
  if (!support.handover || !changes.withdrawHandover) return true
  return patchHandover(tx, support.handover, { status: 'WITHDRAWN', closedAt: tx.now }, endedBy)
}

/** The planned visits of the support end with it; after a death all do (M22). */
const endVisits = async (tx: Statements, { patientId, support, reason, changes }: Ending) => {
  if (reason === 'DEATH') return endVisitsAtDeath(tx, patientId)
  return support === null ? { units: [], counts: {} } : endVisitsOfSupport(tx, patientId, support.id, changes.at)
}

/**
 * Stores what ends a support, and tells everybody concerned (M10, G5). Within the caller's transaction, with the patient's
 * row locked.
 * @returns STALE when somebody else has changed the support or its hand-over
 */
export const storeEnding = async (tx: Statements & Recorder, ending: Ending) => {
  const { patientId, support, reason, changes } = ending
  const timeline = await loadTimeline(tx, patientId)
  const units = await unitsToTell(tx, patientId, support ? partiesOf(support) : [], timeline, changes.timeline)
  if (!(await storeSupport(tx, ending))) return refused('STALE')
  if (changes.deceasedAt !== null) {
    await tx.sql`update patient set deceased_at = ${changes.deceasedAt} where id = ${patientId} and deceased_at is null`
  }
  await applyTimelineChange(tx, patientId, changes.timeline, shiftReasonOf[reason])
  const subjectId = support?.id ?? null
  const visits = await endVisits(tx, ending)
  const detail = { reason, at: changes.at, text: ending.text, visits: visits.counts }
  const told = [...units, ...visits.units]
  await tx.record({ action: 'support:end', patientId, subjectId, detail, units: told, at: changes.at })
  return decided({ supportId: subjectId })
}

/**
 * The record system says that the patient has died: what runs or is planned ends at that time, and with it the responsibility
 * (M10, M11). Within the caller's transaction, with the patient's row locked. Once more does nothing.
 * @returns STALE; BEFORE_FIRST_CONTACT when the death lies before the timeline
 */
export const recordDeath = async (tx: Statements & Recorder, patientId: string, diedAt: Instant) => {
  const support = (await findPresentSupport(tx, patientId)) ?? null
  const timeline = await loadTimeline(tx, patientId)
  const handover = support?.handover ? handoverState(support.handover) : null
  const decision = decideDeath({ support: support && supportState(support), handover, timeline }, diedAt, tx.now)
  if (!decision.ok) return decision
  const { struck, ended } = decision.changes.timeline
  if (decision.changes.support === null && struck.length === 0 && ended === null) return decided({ supportId: null })
  return storeEnding(tx, { patientId, support, reason: 'DEATH', changes: decision.changes, text: null, endedBy: null })
}
