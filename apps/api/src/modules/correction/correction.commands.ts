import { decideAcknowledge } from '@lih/domain/correction/correction'
import { acknowledgeCorrectionInput } from '@lih/domain/correction/inputs'
import { decided } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { acknowledge, findCorrection } from './correction.store.ts'

/** Somebody of the unit has seen that the timeline was corrected (M11). */
export const acknowledgeCorrection = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'acknowledgeCorrection', action: 'correction:acknowledge', schema: acknowledgeCorrectionInput, raw },
    async (uow, { patientId, correctionId }) => {
      const found = subjectFault(await findCorrection(uow, correctionId), { patientId }, 'correctionId')
      if (!found.ok) return found
      const decision = decideAcknowledge(found.changes, uow.now)
      if (!decision.ok) return decision
      await acknowledge(uow, correctionId, decision.changes.acknowledgedAt)
      await uow.record({
        action: 'correction:acknowledge',
        patientId,
        subjectId: correctionId,
        detail: {},
        units: [uow.actor.unitId],
      })
      return decided({ correctionId })
    },
  )
