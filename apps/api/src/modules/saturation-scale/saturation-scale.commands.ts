import { decided } from '@lih/domain/result'
import { chooseSaturationScaleInput, strikeSaturationScaleInput } from '@lih/domain/saturation-scale/inputs'
import { decideChooseScale, decideStrikeScale } from '@lih/domain/saturation-scale/saturation-scale'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { findScaleChoice, getScaleState, insertScaleChoice, strikeScaleChoice } from './saturation-scale.store.ts'

const unitsToTell = async (uow: UnitOfWork, patientId: string): Promise<readonly string[]> => [
  uow.actor.unitId,
  ...(await findUnitsInCare(uow, patientId)),
]

/** A physician chooses on which scale the patient's saturation is scored; the choices before are kept (V2, G4). */
export const chooseSaturationScale = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'chooseSaturationScale', action: 'saturationScale:choose', schema: chooseSaturationScaleInput, raw },
    async (uow, { patientId, expectedVersion, scale, reason }) => {
      const decision = decideChooseScale(await getScaleState(uow, patientId), { expectedVersion })
      if (!decision.ok) return decision
      const choiceId = await insertScaleChoice(uow, { patientId, scale, reason })
      const units = await unitsToTell(uow, patientId)
      await uow.record({
        action: 'saturationScale:choose',
        patientId,
        subjectId: choiceId,
        detail: { scale },
        units,
      })
      return decided({ choiceId })
    },
  )

/** A wrong choice is struck, with why: the one before it holds again (G4). */
export const strikeSaturationScale = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeSaturationScale', action: 'saturationScale:strike', schema: strikeSaturationScaleInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findScaleChoice(uow, input.choiceId), input, 'choiceId')
      if (!found.ok) return found
      const decision = decideStrikeScale(found.changes, uow.now)
      if (!decision.ok) return decision
      const { id: choiceId, patientId } = found.changes
      await strikeScaleChoice(uow, choiceId, { ...decision.changes, struckReason: input.reason })
      const units = await unitsToTell(uow, patientId)
      await uow.record({ action: 'saturationScale:strike', patientId, subjectId: choiceId, detail: {}, units })
      return decided({ choiceId })
    },
  )
