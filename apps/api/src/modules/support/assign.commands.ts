import { decided } from '@lih/domain/result'
import { assignSupportInput } from '@lih/domain/support/inputs'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { storeAssignment } from './assigning.ts'
import { findSupport } from './support.store.ts'

/** Somebody takes a patient, or gives it to a colleague of the same unit (M7, promise 12). */
export const assignSupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'assignSupport', action: 'support:assign', schema: assignSupportInput, raw },
    async (uow, input) => {
      const { patientId, personId, supportId } = input
      const found = subjectFault(await findSupport(uow, supportId), input, 'supportId')
      if (!found.ok) return found
      const assigned = await storeAssignment(uow, found.changes, personId)
      if (!assigned.ok) return assigned
      const { before, units } = assigned.changes
      const detail = { personId, before }
      await uow.record({ action: 'support:assign', patientId, subjectId: supportId, detail, units })
      return decided({ supportId, before, version: found.changes.version + 1 })
    },
  )
