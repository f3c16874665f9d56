import { z } from '@lih/domain/zod'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { findPatientOfStay, findStay } from '../stay/stay.store.ts'
import { getRiskRow } from './assessment.store.ts'
import { computeRisk } from './risk.compute.ts'
import type { RiskPayload, RiskView } from './risk.types.ts'
import { riskView } from './risk.view.ts'

const uuid = z.uuid()

/** A stay that the unit may not know of is refused like one that does not exist. */
const patientOf = async (tx: Tx, stayId: string, view: string): Promise<string> => {
  const patientId = uuid.safeParse(stayId).success ? await findPatientOfStay(tx, stayId) : undefined
  if (patientId !== undefined) return patientId
  throw new AccessDenied({ action: 'risk:read', code: 'NO_CARE_RELATION', view, patientId: null })
}

/**
 * The decision support for a stay, computed now: four statements, of which one writes the access log (M20, S7).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such stay
 */
export const getRiskView = (ctx: Ctx, stayId: string, view: string): Promise<RiskView> =>
  read(ctx, async (tx) => {
    const patientId = await patientOf(tx, stayId, view)
    await openPatient(tx, patientId, 'risk:read', view)
    const stay = await findStay(tx, stayId)
    if (!stay) throw new Error('the stay is gone')
    const row = await getRiskRow(tx, stayId)
    return riskView(row, stay, computeRisk(row, stay, tx.now), tx.actor, tx.now)
  })

/** What a mutation answers: the decision support as it is after the commit, and what was wrong. */
export const riskPayload = async (
  ctx: Ctx,
  name: string,
  { stayId }: { readonly stayId: string },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<RiskPayload> => ({
  riskView: done !== null || stale ? await getRiskView(ctx, stayId, name) : null,
  userErrors,
})
