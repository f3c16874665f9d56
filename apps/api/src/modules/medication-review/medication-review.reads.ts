import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findStaff } from '../contact/contact.store.ts'
import { dueRows } from './due-list.store.ts'
import { medicationOfPatient } from './medication-review.store.ts'
import type { MedicationPayload, MedicationReviewList, PatientMedication } from './medication-review.types.ts'
import { dueRowView, patientMedicationView } from './medication-review.view.ts'

/** Whose medication review is due, overdue or held (V3); `listId` is the client's, one per opened list (S7). */
export const getMedicationReviews = (ctx: Ctx, listId: string): Promise<MedicationReviewList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    return { at: tx.now, rows: (await dueRows(tx, listId)).map((row) => dueRowView(row, tx.actor, tx.now)) }
  })

/**
 * A patient's medication reviews, for every unit that takes part in the care (V3).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatientMedication = (ctx: Ctx, asked: string, view: string): Promise<PatientMedication> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(asked).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId } = await openPatient(tx, asked, 'patient:open', view)
    const rows = await medicationOfPatient(tx, patientId)
    const physicians = await findStaff(tx, tx.actor.unitId, ['PHYSICIAN'])
    return patientMedicationView({ ...rows, patientId, physicians }, tx.actor, tx.now)
  })

/** What a mutation answers: the reviews as they are after the commit, also when somebody else was faster. */
export const medicationPayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<MedicationPayload> => ({
  patientMedication: done !== null || stale ? await getPatientMedication(ctx, patientId, name) : null,
  userErrors,
})
