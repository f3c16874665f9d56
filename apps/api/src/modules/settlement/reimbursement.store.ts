import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

type VisitPatient = { readonly id: string; readonly patient: PatientRow }

/** Whose visits these are, as far as the unit takes part in the care now (S1); logged in the same statement (S7). */
export const findReimbursedPatients = async (
  tx: Tx,
  visitIds: readonly string[],
  listId: string,
): Promise<readonly VisitPatient[]> => {
  const [answer] = await tx.sql<{ list: VisitPatient[] }[]>`
    with rows as (
      select v.id, p.id as patient_id, ${patientRow(tx)}
      from visit v join patient p on p.id = v.patient_id ${home(tx)}
      where v.unit_id = ${tx.actor.unitId} and v.id = any (${[...visitIds]}::uuid[])
    ), ${listLog(tx, { view: 'reimbursement', listId, rows: 'rows' })}
    select coalesce(json_agg(rows), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}
