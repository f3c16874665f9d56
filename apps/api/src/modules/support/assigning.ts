import { shiftAt } from '@lih/domain/responsibility/timeline'
import { type Decision, decided, refused } from '@lih/domain/result'
import { type AssignChanges, type AssignRefusal, assignableProfessions, decideAssign } from '@lih/domain/support/assign'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findProfessions } from '../contact/contact.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { patchSupport, type SupportRow } from './support.store.ts'
import { partiesOf, supportState } from './support.view.ts'

const isStaff = async (uow: UnitOfWork, personId: string | null): Promise<boolean> => {
  if (personId === null) return true
  const allowed = assignableProfessions(uow.actor.unitKind)
  return (await findProfessions(uow, personId, uow.actor.unitId)).some((one) => allowed.includes(one))
}

type Assigned = AssignChanges & { readonly units: readonly string[] }

/**
 * Decides who holds the patient from now on, and stores it with the responsibility that follows (M7, M11). Within the
 * caller's transaction, with the patient's row locked.
 * @returns whom to tell and who held it before; STALE when somebody else has changed the support
 */
export const storeAssignment = async (
  uow: UnitOfWork,
  row: SupportRow,
  personId: string | null,
): Promise<Decision<Assigned, AssignRefusal | 'STALE' | 'BEFORE_FIRST_CONTACT'>> => {
  const timeline = await loadTimeline(uow, row.patientId)
  const facts = { support: supportState(row), timeline, isStaff: await isStaff(uow, personId) }
  const decision = decideAssign(facts, { personId }, uow.actor.unitId, uow.now)
  if (!decision.ok) return decision
  const { patch, shift } = decision.changes
  if (!(await patchSupport(uow, row, patch))) return refused('STALE')
  if (shift === null) return decided({ ...decision.changes, units: partiesOf(row) })
  const change = shiftAt(timeline, shift)
  if (!change.ok) return change
  const units = await unitsToTell(uow, row.patientId, partiesOf(row), timeline, change.changes)
  await applyTimelineChange(uow, row.patientId, change.changes, shift.reason)
  return decided({ ...decision.changes, units })
}
