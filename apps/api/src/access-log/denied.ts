import type { Denial } from '../access/denial.ts'
import { actorOf, type Ctx } from '../context.ts'
import { inTransaction } from '../db/transaction.ts'

/** Logs a refused access in a transaction of its own, since the refused one leaves nothing (S7). */
export const logDenied = (ctx: Ctx, { view, patientId, code }: Denial): Promise<void> => {
  const actor = actorOf(ctx)
  return inTransaction(ctx.db.app, actor, ctx.clock(), async ({ sql, now }) => {
    await sql`
      insert into access_log (at, kind, view, person_id, assignment_id, unit_id, patient_ids, reason)
      values (${now}, 'DENIED', ${view}, ${actor.personId}, ${actor.assignmentId}, ${actor.unitId},
        ${patientId === null ? [] : [patientId]}::uuid[], ${code})`
  })
}
