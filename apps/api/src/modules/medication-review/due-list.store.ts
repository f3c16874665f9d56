import type { ReviewFacts } from '@lih/domain/medication-review/due'
import type { ReviewKind } from '@lih/domain/medication-review/kinds'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/statements.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'
import { reviewFactsJson } from './medication-review.store.ts'

export type DueJson = {
  readonly patient: PatientRow
  readonly facts: ReviewFacts
  readonly responsibleName: string | null
  readonly last: { readonly kind: ReviewKind; readonly unitId: string; readonly unitName: string } | null
}

/**
 * The patients of the actor's unit of whom a medication review is asked, or has been (V3): listed there, in its
 * responsibility, or in its municipal health care; in one statement that also logs who was shown (S7).
 * @param listId null: logged in full, as for a file that is taken away
 */
export const dueRows = async (tx: Tx, listId: string | null): Promise<readonly DueJson[]> => {
  const { sql, actor, now } = tx
  const view = listId === null ? 'medication-reviews-file' : 'medicationReviews'
  const [answer] = await sql<{ list: DueJson[] }[]>`
    with rows as (
      select p.id as patient_id, ${patientRow(tx)}, ${reviewFactsJson(tx)}, holder.short_name as "responsibleName",
        (select json_build_object('kind', v.kind, 'unitId', v.unit_id, 'unitName', u.short_name)
          from medication_review v join unit u on u.id = v.unit_id where v.patient_id = p.id and v.struck_at is null
          order by v.held_on desc, v.entered_at desc limit 1) as last
      from patient p
      ${home(tx)}
      left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      left join unit holder on holder.id = r.unit_id
      where p.deceased_at is null and p.joined_into is null
        and (r.unit_id = ${actor.unitId} or enrolled.unit_id = ${actor.unitId} or exists (select from listing l
          where l.patient_id = p.id and l.unit_id = ${actor.unitId} and l.period @> ${now}::timestamptz))
        and (enrolled.unit_id is not null or exists (select from medication_need n where n.patient_id = p.id and n.struck_at is null)
          or exists (select from medication_review v where v.patient_id = p.id and v.struck_at is null))
    ), ${listLog(tx, { view, listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.patient ->> 'family', rows.patient ->> 'given', rows.patient_id), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}
