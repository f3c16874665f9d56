import { endDoctorWishInput, noteDoctorWishInput } from '@lih/domain/care-home/inputs'
import { decideEndWish, decideNoteWish } from '@lih/domain/care-home/wish'
import { decideNoteNeed, decideStrikeNeed } from '@lih/domain/discharge-need/discharge-need'
import { noteDischargeNeedInput, strikeDischargeNeedInput } from '@lih/domain/discharge-need/inputs'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import {
  endWishRow,
  findNeed,
  insertNeed,
  insertWish,
  type ResidenceRow,
  residenceOf,
  strikeNeedRow,
} from './resident.store.ts'

type Told = {
  readonly action: string
  readonly patientId: string
  readonly subjectId: string
  readonly detail: JsonValue
}

const tell = async (uow: UnitOfWork, told: Told, also: readonly string[] = []): Promise<void> =>
  uow.record({ ...told, units: [uow.actor.unitId, ...also, ...(await findUnitsInCare(uow, told.patientId))] })

/** What the decisions about a wish ask of the residence. */
export const wishFacts = ({ careHome, assignedUnit, listedUnitId, wish }: ResidenceRow) => ({
  careHomeId: careHome?.id ?? null,
  assignedUnitId: assignedUnit?.id ?? null,
  listedUnitId,
  hasWish: wish !== null,
})

const assignedOf = ({ assignedUnit }: ResidenceRow): readonly string[] => (assignedUnit ? [assignedUnit.id] : [])

/** A resident who is listed elsewhere asks for the doctors of the vårdcentral with the home's assignment (A11). */
export const noteDoctorWish = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'noteDoctorWish', action: 'careHome:wish', schema: noteDoctorWishInput, raw },
    async (uow, { patientId, text }) => {
      const row = await residenceOf(uow, patientId)
      const decision = decideNoteWish(wishFacts(row))
      if (!decision.ok) return decision
      const { careHomeId } = decision.changes
      const subjectId = await insertWish(uow, { patientId, careHomeId, text })
      await tell(uow, { action: 'careHome:wish', patientId, subjectId, detail: { careHomeId } }, assignedOf(row))
      return decided({ wishId: subjectId })
    },
  )

/** The resident does not ask for them any more (A11, G4). */
export const endDoctorWish = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'endDoctorWish', action: 'careHome:wish', schema: endDoctorWishInput, raw },
    async (uow, { patientId, reason }) => {
      const row = await residenceOf(uow, patientId)
      const decision = decideEndWish(wishFacts(row))
      if (!decision.ok) return decision
      const subjectId = row.wish?.id ?? ''
      await endWishRow(uow, subjectId, reason)
      await tell(uow, { action: 'careHome:endWish', patientId, subjectId, detail: { reason } }, assignedOf(row))
      return decided({ wishId: subjectId })
    },
  )

/** Advanced or new needs of the latest stay: a visit soon after the discharge is asked for (A8). */
export const noteDischargeNeed = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'noteDischargeNeed', action: 'dischargeNeed:note', schema: noteDischargeNeedInput, raw },
    async (uow, { patientId, kind, text }) => {
      const row = await residenceOf(uow, patientId)
      const decision = decideNoteNeed(row, kind, uow.now)
      if (!decision.ok) return decision
      const { stayId } = decision.changes
      const subjectId = await insertNeed(uow, { patientId, stayId, kind, text })
      await tell(uow, { action: 'dischargeNeed:note', patientId, subjectId, detail: { stayId, kind } }, assignedOf(row))
      return decided({ dischargeNeedId: subjectId })
    },
  )

/** What was noted by mistake is struck with a reason, and stays readable (G4). */
export const strikeDischargeNeed = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeDischargeNeed', action: 'dischargeNeed:note', schema: strikeDischargeNeedInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findNeed(uow, input.dischargeNeedId), input, 'dischargeNeedId')
      if (!found.ok) return found
      const { unit, kind, struckAt } = found.changes
      const decision = decideStrikeNeed({ kind, struckAt, unitId: unit.id }, uow.actor.unitId)
      if (!decision.ok) return decision
      const { patientId, dischargeNeedId, reason } = input
      if (!(await strikeNeedRow(uow, found.changes, reason))) return refused('STALE')
      await tell(uow, {
        action: 'dischargeNeed:strike',
        patientId,
        subjectId: dischargeNeedId,
        detail: { kind, reason },
      })
      return decided({ dischargeNeedId })
    },
  )
