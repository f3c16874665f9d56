import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, decided, refused } from '@lih/domain/result'
import { answeringParties, answerStates } from '@lih/domain/support/status'
import { decideTakeBackAnswer } from '@lih/domain/support/take-back'
import type { ReversibleCommand } from '@lih/domain/undo/undo'
import { z } from '@lih/domain/zod'
import { subjectFault } from '../../access/patient-command.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import { type ContactRow, findListedUnit, loadContacts, patchContact } from '../contact/contact.store.ts'
import { findMunicipalUnit } from '../patient/patient.store.ts'
import { storeAssignment } from '../support/assigning.ts'
import {
  findFollowUpsPatient,
  findSupport,
  insertMessage,
  patchSupport,
  putAnswer,
  strikeFollowUp,
} from '../support/support.store.ts'
import { partiesOf, supportState } from '../support/support.view.ts'

/** What an undo changed, and whom to tell. */
export type Undone = { readonly subjectId: string; readonly units: readonly string[] }

/** Takes back what a command did: `result` is what it answered. Refuses when something has come after it. */
type Compensation = (uow: UnitOfWork, patientId: string, result: JsonValue) => Promise<Decision<Undone, RefusalCode>>

/** Kept with what was struck. A person reads it in the history. */
const why = 'Ångrat direkt'

const assigned = z.object({ supportId: z.uuid(), before: z.uuid().nullable(), version: z.int() })

const unassign: Compensation = async (uow, patientId, result) => {
  const { supportId, before, version } = assigned.parse(result)
  const found = subjectFault(await findSupport(uow, supportId), { patientId }, 'undoneId')
  if (!found.ok) return found
  if (found.changes.version !== version) return refused('UNDO_MOVED_ON')
  const back = await storeAssignment(uow, found.changes, before)
  return back.ok ? decided({ subjectId: supportId, units: back.changes.units }) : back
}

const onContact = z.object({ contactId: z.uuid(), version: z.int() })

/** The patient's contact as the command left it. */
const loadContact = async (uow: UnitOfWork, patientId: string, result: JsonValue) => {
  const { contactId, version } = onContact.parse(result)
  const contact = (await loadContacts(uow, patientId)).find(({ id }) => id === contactId)
  if (contact === undefined) return refused('PATIENT_MISMATCH', ['patientId'])
  return contact.version === version ? decided(contact) : refused('UNDO_MOVED_ON')
}

const told = async (uow: UnitOfWork, { id, patientId, unit }: ContactRow): Promise<Undone> => {
  const others = [await findMunicipalUnit(uow, patientId), await findListedUnit(uow, patientId)]
  const units = [uow.actor.unitId, unit.id, ...others.filter((other) => other !== null)]
  return { subjectId: id, units: [...new Set(units)] }
}

/** Nothing is deleted: somebody who was never meant to be the contact is struck (G4). */
const strikeAppointed: Compensation = async (uow, patientId, result) => {
  const found = await loadContact(uow, patientId, result)
  if (!found.ok) return found
  const struck = { struckAt: uow.now, struckBy: uow.actor.personId, struckReason: why }
  if (!(await patchContact(uow, found.changes, struck))) return refused('UNDO_MOVED_ON')
  return decided(await told(uow, found.changes))
}

/** The place may have been taken meanwhile: then the database refuses, and somebody else was faster. */
const reopenEnded: Compensation = async (uow, patientId, result) => {
  const found = await loadContact(uow, patientId, result)
  if (!found.ok) return found
  const open = { period: `[${found.changes.from},)`, endReason: null, endText: null, endedBy: null }
  if (!(await patchContact(uow, found.changes, open))) return refused('UNDO_MOVED_ON')
  return decided(await told(uow, found.changes))
}

const followedUp = z.object({ followUpId: z.uuid() })

const strikeRecorded: Compensation = async (uow, patientId, result) => {
  const { followUpId } = followedUp.parse(result)
  if ((await findFollowUpsPatient(uow, followUpId)) !== patientId) return refused('PATIENT_MISMATCH', ['patientId'])
  const supportId = await strikeFollowUp(uow, followUpId, why)
  const support = supportId === undefined ? undefined : await findSupport(uow, supportId)
  return support ? decided({ subjectId: followUpId, units: partiesOf(support) }) : refused('UNDO_MOVED_ON')
}

const answered = z.object({
  supportId: z.uuid(),
  version: z.int(),
  party: z.enum(answeringParties),
  started: z.boolean(),
  lmPhysicianBefore: z.uuid().nullable(),
  before: z.enum(answerStates),
  answeredAt: z.iso.datetime().nullable(),
  answeredBy: z.uuid().nullable(),
})

/** The others have been shown the answer: that it was taken back stands in the plan's dialogue (G4). */
const takeBackAnswer: Compensation = async (uow, patientId, result) => {
  const given = answered.parse(result)
  const found = subjectFault(await findSupport(uow, given.supportId), { patientId }, 'undoneId')
  if (!found.ok) return found
  const row = found.changes
  if (row.version !== given.version) return refused('UNDO_MOVED_ON')
  const decision = decideTakeBackAnswer(supportState(row), given)
  if (!decision.ok) return decision
  if (!(await patchSupport(uow, row, decision.changes.patch))) return refused('UNDO_MOVED_ON')
  const { party, before: state, answeredAt, answeredBy } = given
  await putAnswer(uow, row.id, { party, state, answeredAt, answeredBy })
  await insertMessage(uow, { supportId: row.id, patientId, party, kind: 'TAKEN_BACK', text: null })
  return decided({ subjectId: row.id, units: partiesOf(row) })
}

/** How each reversible command is taken back: by an act of its own, which is recorded like any other. */
export const compensations: Readonly<Record<ReversibleCommand, Compensation>> = {
  assignSupport: unassign,
  appointContact: strikeAppointed,
  endContact: reopenEnded,
  recordFollowUp: strikeRecorded,
  answerSupport: takeBackAnswer,
}
