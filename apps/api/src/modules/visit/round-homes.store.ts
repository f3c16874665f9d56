import type { Instant } from '@lih/domain/time/civil'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type ResidentJson = {
  readonly patient: PatientRow
  readonly place: string
  /** The actor's unit answers for the physician's care now (M11). */
  readonly responsible: boolean
  readonly inpatient: boolean
  readonly lastVisitAt: Instant | null
}

/**
 * Residents of care homes in whose care the unit takes part, by home and name: for whom a round can be planned. Where somebody
 * with protected identity lives is told to nobody: they are not among them (G1). In one statement that also logs who was shown (S7).
 */
export const residentRows = async (tx: Tx, listId: string): Promise<readonly ResidentJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: ResidentJson[] }[]>`
    with rows as (
      select p.id as patient_id, ${patientRow(tx)}, home.place, p.family, p.given,
        coalesce(r.unit_id = ${actor.unitId}, false) as responsible,
        exists (select from stay s join unit w on w.id = s.unit_id and w.kind = 'HOSPITAL_WARD'
          where s.patient_id = p.id and s.discharged_at is null) as inpatient,
        (select max(v.started_at) from visit v where v.patient_id = p.id and v.unit_id = ${actor.unitId}
          and v.status = 'DONE') as "lastVisitAt"
      from patient p
      ${home(tx)}
      left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      where home.kind = 'CARE_HOME' and home.place is not null and p.deceased_at is null and p.protection = 'NONE'
    ), ${listLog(tx, { view: 'roundHomes', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.place collate "sv-x-icu", rows.family collate "sv-x-icu", rows.given, rows.patient_id), '[]')
      as list from rows`
  return answer ? withInstants(answer.list) : []
}
