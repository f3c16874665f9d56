import type { ContactRole, ContactType } from '@lih/domain/contact/kinds'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type ContactPatientJson = {
  readonly id: string
  readonly patient: PatientRow
  readonly type: ContactType
  readonly role: ContactRole | null
  readonly contactName: string
  readonly since: string
  readonly channel: string
  readonly hours: string
  readonly changedAt: string
}

/** Whose patients: those of the actor, or of the actor's whole unit. */
export type ContactScope = 'MINE' | 'UNIT'

/**
 * The patients whose named contact the actor is at the unit, or anybody there (P3), in one statement that also logs who was
 * shown (S7). Only those in whose care the unit takes part now (S1).
 * @param listId null: logged in full, as for a file that is taken away
 */
export const contactPatientRows = async (
  tx: Tx,
  scope: ContactScope,
  listId: string | null,
): Promise<readonly ContactPatientJson[]> => {
  const { sql, actor, now } = tx
  const view = `${listId === null ? 'contacts-file' : 'contacts'}:${scope === 'MINE' ? 'mine' : 'unit'}`
  const [answer] = await sql<{ list: ContactPatientJson[] }[]>`
    with rows as (
      select c.id, p.id as patient_id, ${patientRow(tx)}, c.type, c.role, coalesce(x.given || ' ' || x.family, c.function_name) as "contactName",
        lower(c.period) as since, c.channel, c.hours, c.recorded_at as "changedAt"
      from named_contact c
      join patient p on p.id = c.patient_id
      ${home(tx)}
      left join person x on x.id = c.person_id
      where c.unit_id = ${actor.unitId} and c.struck_at is null and c.period @> ${now}::timestamptz
        and (${scope === 'UNIT'} or c.person_id = ${actor.personId})
    ), ${listLog(tx, { view, listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.patient ->> 'family', rows.patient ->> 'given', rows.id), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}
