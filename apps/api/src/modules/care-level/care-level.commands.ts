import { decideCareLevel } from '@lih/domain/care-level/care-level'
import { decideCareLevelInput } from '@lih/domain/care-level/inputs'
import { decided } from '@lih/domain/result'
import { patientCommand } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { getCareLevelState, insertCareLevel } from './care-level.store.ts'

/** A physician decides on level of care and treatment limits; the decisions before are kept (V6, G4). */
export const decideLevelOfCare = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'decideCareLevel', action: 'careLevel:decide', schema: decideCareLevelInput, raw },
    async (uow, { commandId: _, expectedVersion, ...values }) => {
      const { patientId, validUntil } = values
      const state = await getCareLevelState(uow, patientId)
      const decision = decideCareLevel(state, { expectedVersion, validUntil }, uow.now)
      if (!decision.ok) return decision
      const careLevelId = await insertCareLevel(uow, { ...values, ...decision.changes })
      await uow.record({
        action: 'careLevel:decide',
        patientId,
        subjectId: careLevelId,
        detail: { ...decision.changes, level: values.level, validUntil },
        units: [uow.actor.unitId, ...(await findUnitsInCare(uow, patientId))],
      })
      return decided({ careLevelId })
    },
  )
