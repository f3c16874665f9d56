import { z } from '@lih/domain/zod'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { getPatientRow } from './patient.store.ts'
import type { Patient, PatientPayload } from './patient.types.ts'
import { patientView } from './patient.view.ts'

const uuid = z.uuid()

/**
 * The opened patient: three statements, of which one writes the access log (S7).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatient = (ctx: Ctx, id: string, view: string): Promise<Patient> =>
  read(ctx, async (tx) => {
    if (!uuid.safeParse(id).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId, masked } = await openPatient(tx, id, 'patient:open', view)
    return patientView(await getPatientRow(tx, patientId), tx.actor, masked, tx.now)
  })

/** What a mutation answers: the patient as it is after the commit, also when somebody else was faster, and what was wrong. */
export const patientPayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  outcome: Outcome<unknown>,
): Promise<PatientPayload> => {
  const shows = outcome.done !== null || outcome.stale
  return { patient: shows ? await getPatient(ctx, patientId, name) : null, userErrors: outcome.userErrors }
}
