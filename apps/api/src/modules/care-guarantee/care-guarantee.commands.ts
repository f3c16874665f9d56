import { decideRegisterContact, decideStrikeContact } from '@lih/domain/care-guarantee/guarantee'
import { registerContactSoughtInput, strikeContactSoughtInput } from '@lih/domain/care-guarantee/inputs'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { deceasedAtOf, findContact, insertContact, strikeContact } from './care-guarantee.store.ts'

/** Somebody has sought contact: from then on the guarantee counts (V4). */
export const registerContactSought = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'registerContactSought', action: 'careGuarantee:register', schema: registerContactSoughtInput, raw },
    async (uow, { commandId: _, ...input }) => {
      const { patientId, soughtAt, reason } = input
      const decision = decideRegisterContact({ deceasedAt: await deceasedAtOf(uow, patientId) }, input, uow.now)
      if (!decision.ok) return decision
      const subjectId = await insertContact(uow, { ...input, ...decision.changes })
      const units = [uow.actor.unitId, ...(await findUnitsInCare(uow, patientId))]
      const detail = { soughtAt, reason, ...decision.changes }
      await uow.record({ action: 'careGuarantee:register', patientId, subjectId, detail, units })
      return decided({ contactId: subjectId })
    },
  )

/** What was registered by mistake is struck with a reason, and stays readable (G4). */
export const strikeContactSought = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeContactSought', action: 'careGuarantee:register', schema: strikeContactSoughtInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findContact(uow, input.contactId), input, 'contactId')
      if (!found.ok) return found
      const { unit, struckAt } = found.changes
      const decision = decideStrikeContact({ unitId: unit.id, struckAt }, uow.actor.unitId)
      if (!decision.ok) return decision
      const { patientId, contactId, reason } = input
      if (!(await strikeContact(uow, found.changes, reason))) return refused('STALE')
      const units = [uow.actor.unitId, ...(await findUnitsInCare(uow, patientId))]
      await uow.record({ action: 'careGuarantee:strike', patientId, subjectId: contactId, detail: { reason }, units })
      return decided({ contactId })
    },
  )
