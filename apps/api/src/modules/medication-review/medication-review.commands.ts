import {
  noteMedicationNeedInput,
  recordMedicationReviewInput,
  strikeMedicationNeedInput,
  strikeMedicationReviewInput,
} from '@lih/domain/medication-review/inputs'
import {
  decideNoteNeed,
  decideRecordReview,
  decideStrikeWritten,
  type Written,
} from '@lih/domain/medication-review/review'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import { findProfessions } from '../contact/contact.store.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import {
  findNeed,
  findReview,
  getRecordFacts,
  insertNeed,
  insertReview,
  insertReviewRevision,
  patchReview,
  strikeRow,
} from './medication-review.store.ts'

type Told = {
  readonly action: string
  readonly patientId: string
  readonly subjectId: string
  readonly detail: JsonValue
}

const tell = async (uow: UnitOfWork, told: Told): Promise<void> =>
  uow.record({ ...told, units: [uow.actor.unitId, ...(await findUnitsInCare(uow, told.patientId))] })

const written = ({
  unit,
  struckAt,
}: {
  readonly unit: { readonly id: string }
  readonly struckAt: string | null
}): Written => ({
  unitId: unit.id,
  struckAt,
})

/** A review is written down, or corrected with a reason: what stood there is kept (V3, G4). */
export const recordMedicationReview = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'recordMedicationReview', action: 'medicationReview:record', schema: recordMedicationReviewInput, raw },
    async (uow, input) => {
      const { commandId: _, patientId, reviewId, expectedVersion, correction, ...values } = input
      const { kind, heldOn, physicianId } = values
      const stated = { patientId, ...(expectedVersion !== undefined && { expectedVersion }) }
      const found =
        reviewId === null ? decided(null) : subjectFault(await findReview(uow, reviewId), stated, 'reviewId')
      if (!found.ok) return found
      const row = found.changes
      const held = await findProfessions(uow, physicianId, uow.actor.unitId)
      const physicianIsAtUnit = held.includes('PHYSICIAN')
      const facts = { ...(await getRecordFacts(uow, patientId)), review: row && written(row), physicianIsAtUnit }
      const decision = decideRecordReview(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      if (row !== null) {
        await insertReviewRevision(uow, row, correction ?? '')
        if (!(await patchReview(uow, row, values))) return refused('STALE')
      }
      const subjectId = row?.id ?? (await insertReview(uow, { patientId, ...values }))
      const detail = { kind, heldOn, correction, changes: values.changes.length }
      await tell(uow, { action: 'medicationReview:record', patientId, subjectId, detail })
      return decided({ reviewId: subjectId })
    },
  )

/** A review that was written by mistake is struck with a reason, and stays readable (G4). */
export const strikeMedicationReview = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeMedicationReview', action: 'medicationReview:record', schema: strikeMedicationReviewInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findReview(uow, input.reviewId), input, 'reviewId')
      if (!found.ok) return found
      const { patientId, reviewId, reason } = input
      const decision = decideStrikeWritten(written(found.changes), uow.actor.unitId)
      if (!decision.ok) return decision
      if (!(await strikeRow(uow, 'medication_review', found.changes, reason))) return refused('STALE')
      await tell(uow, { action: 'medicationReview:strike', patientId, subjectId: reviewId, detail: { reason } })
      return decided({ reviewId })
    },
  )

/** Somebody notes how many medicines the patient has, or suspects that they cause problems (V3). */
export const noteMedicationNeed = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'noteMedicationNeed', action: 'medicationReview:note', schema: noteMedicationNeedInput, raw },
    async (uow, { commandId: _, ...input }) => {
      const { patientId, kind } = input
      const decision = decideNoteNeed(await getRecordFacts(uow, patientId), input, uow.now)
      if (!decision.ok) return decision
      const subjectId = await insertNeed(uow, { ...input, ...decision.changes })
      await tell(uow, { action: 'medicationReview:note', patientId, subjectId, detail: { kind, ...decision.changes } })
      return decided({ needId: subjectId })
    },
  )

/** What was noted by mistake is struck with a reason (G4). */
export const strikeMedicationNeed = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeMedicationNeed', action: 'medicationReview:note', schema: strikeMedicationNeedInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findNeed(uow, input.needId), input, 'needId')
      if (!found.ok) return found
      const { patientId, needId, reason } = input
      const decision = decideStrikeWritten(written(found.changes), uow.actor.unitId)
      if (!decision.ok) return decision
      if (!(await strikeRow(uow, 'medication_need', found.changes, reason))) return refused('STALE')
      await tell(uow, { action: 'medicationReview:strikeNeed', patientId, subjectId: needId, detail: { reason } })
      return decided({ needId })
    },
  )
