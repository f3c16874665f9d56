import { z } from '@lih/domain/zod'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { visitsOfPatient } from './visit.store.ts'
import type { PatientVisits, VisitsPayload } from './visit.types.ts'
import { patientVisitsView } from './visit.view.ts'
import { findPerformers, getVisitFacts } from './visit-facts.store.ts'

const uuid = z.uuid()

/**
 * A patient's visits (V1): four statements, of which one writes the access log (S7).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatientVisits = (ctx: Ctx, id: string, view: string): Promise<PatientVisits> =>
  read(ctx, async (tx) => {
    if (!uuid.safeParse(id).success) {
      throw new AccessDenied({ action: 'visit:read', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId } = await openPatient(tx, id, 'visit:read', view)
    const rows = await visitsOfPatient(tx, patientId)
    const facts = await getVisitFacts(tx, patientId)
    return patientVisitsView({ patientId, rows, facts, performers: await findPerformers(tx) }, tx.actor, tx.now)
  })

/** What a mutation answers: the visits as they are after the commit, also when somebody else was faster, and what was wrong. */
export const visitsPayload = async (
  ctx: Ctx,
  name: string,
  { patientId }: { readonly patientId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<VisitsPayload> => ({
  patientVisits: done !== null || stale ? await getPatientVisits(ctx, patientId, name) : null,
  userErrors,
})
