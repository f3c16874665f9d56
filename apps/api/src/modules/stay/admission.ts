import { shiftAt } from '@lih/domain/responsibility/timeline'
import { type Decision, decided, refused } from '@lih/domain/result'
import { type AdmissionChanges, type AdmissionRefusal, decideAdmission } from '@lih/domain/stay/admission'
import type { DischargeRefusal } from '@lih/domain/stay/discharge'
import type { Instant } from '@lih/domain/time/civil'
import type { Recorder, Statements } from '../../db/statements.ts'
import { patchHandover } from '../handover/handover.store.ts'
import { handoverState } from '../handover/handover.view.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { findPresentSupport, patchSupport, type SupportRow } from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'
import { pauseVisits } from '../visit/waiting.ts'
import { findStay, hasOpenStay, insertStay, moveStay, type NewStay } from './stay.store.ts'

/** The support that an admission touches: one under way, or handed over from an instant after it. */
const touchedBy = async (tx: Statements, patientId: string, at: Instant): Promise<SupportRow | null> => {
  const row = await findPresentSupport(tx, patientId)
  if (row === undefined) return null
  const handedOverLater = row.status === 'HANDED_OVER' && row.endedAt !== null && row.endedAt > at
  return handedOverLater || ['PLANNED', 'CONFIRMED', 'RUNNING'].includes(row.status) ? row : null
}

const store = async (uow: Statements, row: SupportRow | null, changes: AdmissionChanges): Promise<boolean> => {
  if (row && changes.support && !(await patchSupport(uow, row, changes.support))) return false
  if (!row?.handover || !changes.withdrawHandover) return true
  return patchHandover(uow, row.handover, { status: 'WITHDRAWN', closedAt: uow.now }, null)
}

/**
 * A patient is admitted to a ward: the stay is entered, the hospital has the responsibility from that instant, and a
 * running support ends (M10, M11). Within the caller's transaction, with the patient's row locked.
 * @param stay `at` may lie in the past
 * @returns the refusals of `decideAdmission`, and STALE
 */
export const admitPatient = async (
  uow: Statements & Recorder,
  stay: NewStay,
): Promise<Decision<{ readonly stayId: string }, AdmissionRefusal | 'STALE'>> => {
  const { patientId, at } = stay
  const row = await touchedBy(uow, patientId, at)
  const timeline = await loadTimeline(uow, patientId)
  const facts = {
    hasOpenStay: await hasOpenStay(uow, patientId),
    support: row && supportState(row),
    handover: row?.handover ? handoverState(row.handover) : null,
    timeline,
  }
  const decision = decideAdmission(facts, { at, wardUnitId: stay.unitId, stayId: stay.id }, uow.now)
  if (!decision.ok) return decision
  const parties = [stay.unitId, ...(row ? partiesOf(row) : [])]
  const units = await unitsToTell(uow, patientId, parties, timeline, decision.changes.timeline)
  await insertStay(uow, stay)
  if (!(await store(uow, row, decision.changes))) return refused('STALE')
  await applyTimelineChange(uow, patientId, decision.changes.timeline, 'ADMISSION')
  const visits = await pauseVisits(uow, patientId)
  const endedSupportId = decision.changes.support ? (row?.id ?? null) : null
  const detail = { unitId: stay.unitId, endedSupportId, visits: visits.counts }
  const told = [...units, ...visits.units]
  await uow.record({ action: 'stay:admit', patientId, subjectId: stay.id, detail, units: told, at })
  return decided({ stayId: stay.id })
}

export type Transfer = { readonly stayId: string; readonly unitId: string; readonly at: Instant }

/**
 * The patient moves to another ward within the stay: that ward has the responsibility from the instant, and a plan that
 * waits for answers goes along (M11). Within the caller's transaction, with the patient's row locked.
 * @returns ALREADY_DISCHARGED, DISCHARGE_BEFORE_ADMISSION (the move lies before the admission), IN_FUTURE, BEFORE_FIRST_CONTACT
 */
export const transferStay = async (
  uow: Statements & Recorder,
  { stayId, unitId, at }: Transfer,
): Promise<Decision<{ readonly stayId: string }, Exclude<DischargeRefusal, 'RECEIVING_UNIT_REQUIRED'>>> => {
  const stay = await findStay(uow, stayId)
  if (stay === undefined) throw new Error('a stay that does not exist cannot be moved')
  if (stay.dischargedAt !== null) return refused('ALREADY_DISCHARGED')
  if (at < stay.admittedAt) return refused('DISCHARGE_BEFORE_ADMISSION')
  if (at > uow.now) return refused('IN_FUTURE')
  const { patientId } = stay
  const timeline = await loadTimeline(uow, patientId)
  const change = shiftAt(timeline, { at, unitId, physicianId: null, reason: 'TRANSFER', sourceId: stayId })
  if (!change.ok) return change
  const units = await unitsToTell(uow, patientId, [stay.unit.id, unitId], timeline, change.changes)
  await moveStay(uow, stayId, unitId)
  await applyTimelineChange(uow, patientId, change.changes, 'TRANSFER')
  const detail = { fromUnitId: stay.unit.id, unitId }
  await uow.record({ action: 'stay:transfer', patientId, subjectId: stayId, detail, units, at })
  return decided({ stayId })
}
