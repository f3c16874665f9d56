import type { Fragment } from 'postgres'
import type { Tx } from '../db/statements.ts'

type ListLog = {
  readonly kind?: 'LIST' | 'SEARCH'
  readonly view: string
  readonly listId: string | null
  readonly rows: string
}

/**
 * The access log of a list, as the last part of the list's own `with`, so that nothing is shown without being logged (S7):
 *
 * ```sql
 * with rows as (select …, p.id as patient_id from …), ${listLog(tx, { view: 'ward', listId, rows: 'rows' })}
 * select … from rows
 * ```
 *
 * One row per reading, with the patients that no earlier row of the same open list, by the same person, holds; none when
 * there is no new one, so that a live refetch logs only who has come since.
 *
 * @param rows name of the common table expression that has the column `patient_id`
 * @param listId made by the client for one open list; `null` logs every reading in full
 */
export const listLog = ({ sql, actor, now }: Tx, { kind = 'LIST', view, listId, rows }: ListLog): Fragment => sql`
  shown as (
    select array_agg(distinct r.patient_id) as ids from ${sql(rows)} r
    where r.patient_id is not null and not exists (
      select from access_log l
      where l.list_id = ${listId}::uuid and l.person_id = ${actor.personId} and l.patient_ids @> array[r.patient_id])),
  logged as (
    insert into access_log (at, kind, view, person_id, assignment_id, unit_id, patient_ids, list_id)
    select ${now}, ${kind}, ${view}, ${actor.personId}, ${actor.assignmentId}, ${actor.unitId}, ids, ${listId}::uuid
    from shown where cardinality(ids) > 0)`
