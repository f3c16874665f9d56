import { partRefusal } from '@lih/domain/access/own-part'
import { dischargeStayInput } from '@lih/domain/stay/inputs'
import { asDecision, patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { dischargeInUow } from './discharge.ts'
import { findStay } from './stay.store.ts'
import { stayFacts } from './stay.view.ts'

/** The ward records that the patient has left (M3, M5). The instant may lie in the past. */
export const dischargeStay = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'dischargeStay', action: 'stay:discharge', schema: dischargeStayInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findStay(uow, input.stayId), input, 'stayId')
      if (!found.ok) return found
      const stay = found.changes
      const subjects = { stay: stayFacts(stay), support: null, handover: null }
      const notOurs = asDecision(partRefusal('stay:discharge', subjects, uow.actor.unitId))
      if (notOurs) return notOurs
      return dischargeInUow(uow, { stay, at: input.dischargedAt, receivingUnitId: input.receivingUnitId })
    },
  )
