import { decideAppoint, decideEndContact, decideStrikeContact } from '@lih/domain/contact/contact'
import { appointContactInput, endContactInput, strikeContactInput } from '@lih/domain/contact/inputs'
import { professionsFor } from '@lih/domain/contact/kinds'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findMunicipalUnit, findUnit } from '../patient/patient.store.ts'
import {
  findContactsPatient,
  findListedUnit,
  findProfessions,
  insertContact,
  loadContacts,
  patchContact,
} from './contact.store.ts'
import { contactState } from './contact.view.ts'

type Units = readonly (string | null)[]

/** Whose portals shall show it at once: those who know the contact, the listed unit, and the municipality when enrolled. */
const unitsToTell = async (uow: UnitOfWork, patientId: string, units: Units): Promise<string[]> => {
  const municipal = await findMunicipalUnit(uow, patientId)
  return [...new Set([uow.actor.unitId, municipal, ...units].filter((unit) => unit !== null))]
}

/** Somebody becomes the patient's named contact (P2, K2–K5, K7). */
export const appointContact = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'appointContact', action: 'contact:appoint', schema: appointContactInput, raw },
    async (uow, input) => {
      const { patientId, type, unitId, personId, functionName, channel, hours } = input
      const unit = await findUnit(uow, unitId)
      if (unit === null) return refused('NOT_FOUND', ['unitId'])
      const contacts = (await loadContacts(uow, patientId)).map(contactState)
      const listedUnitId = await findListedUnit(uow, patientId)
      const held = personId === null ? [] : await findProfessions(uow, personId, unitId)
      const profession = held.find((one) => professionsFor(type, unit.kind).includes(one)) ?? held[0] ?? null
      const decision = decideAppoint({ contacts, listedUnitId, unit, profession }, input, uow.actor, uow.now)
      if (!decision.ok) return decision
      const reach = { functionName, channel, hours }
      const by = { unitId, personId, appointedUnitId: uow.actor.unitId }
      const contactId = await insertContact(uow, { patientId, type, ...reach, ...by, ...decision.changes })
      const units = await unitsToTell(uow, patientId, [unitId, listedUnitId])
      const detail = { type, unitId, personId }
      await uow.record({ action: 'contact:appoint', patientId, subjectId: contactId, detail, units })
      return decided({ contactId, version: 0 })
    },
  )

type Stated = { readonly patientId: string; readonly contactId: string; readonly expectedVersion: number }

/** The contact that an act is about, when it is this patient's and as it was shown. */
const loadContact = async (uow: UnitOfWork, stated: Stated) => {
  const ofPatient = await findContactsPatient(uow, stated.contactId)
  const rows = ofPatient === undefined ? [] : await loadContacts(uow, ofPatient)
  const row = rows.find(({ id }) => id === stated.contactId)
  const found = subjectFault(row, stated, 'contactId')
  if (!found.ok) return found
  const listedUnitId = await findListedUnit(uow, stated.patientId)
  const contact = contactState(found.changes)
  return decided({ contact, by: { unitId: uow.actor.unitId, listedUnitId } })
}

/** Somebody is no longer the patient's contact, with the reason (G4). */
export const endContact = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'endContact', action: 'contact:end', schema: endContactInput, raw },
    async (uow, input) => {
      const found = await loadContact(uow, input)
      if (!found.ok) return found
      const { contact, by } = found.changes
      const decision = decideEndContact(contact, by, uow.now)
      if (!decision.ok) return decision
      const { to } = decision.changes
      const ended = { endReason: input.reason, endText: input.text, endedBy: uow.actor.personId }
      if (!(await patchContact(uow, contact, { period: `[${contact.from},${to})`, ...ended }))) return refused('STALE')
      const { patientId } = contact
      const units = await unitsToTell(uow, patientId, [contact.unitId, by.listedUnitId])
      const detail = { type: contact.type, reason: input.reason }
      await uow.record({ action: 'contact:end', patientId, subjectId: contact.id, detail, units })
      return decided({ contactId: contact.id, version: contact.version + 1 })
    },
  )

/** A contact that was entered by mistake is struck, with why (G4). */
export const strikeContact = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeContact', action: 'contact:strike', schema: strikeContactInput, raw },
    async (uow, input) => {
      const found = await loadContact(uow, input)
      if (!found.ok) return found
      const { contact, by } = found.changes
      const decision = decideStrikeContact(contact, by, uow.now)
      if (!decision.ok) return decision
      const struck = { ...decision.changes, struckBy: uow.actor.personId, struckReason: input.reason }
      if (!(await patchContact(uow, contact, struck))) return refused('STALE')
      const { patientId } = contact
      const units = await unitsToTell(uow, patientId, [contact.unitId, by.listedUnitId])
      const detail = { type: contact.type }
      await uow.record({ action: 'contact:strike', patientId, subjectId: contact.id, detail, units })
      return decided({ contactId: contact.id })
    },
  )
