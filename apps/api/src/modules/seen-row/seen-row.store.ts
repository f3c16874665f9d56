import type { WorklistName } from '@lih/domain/saved-view/lists'
import type { Tx } from '../../db/unit-of-work.ts'

/** When each row had last changed when it was looked at, by the row's id. */
export type SeenRows = Readonly<Record<string, string>>

/** What the person has seen of the list at the unit; null when it was never looked at. */
export const findSeen = async ({ sql, actor }: Tx, list: WorklistName): Promise<SeenRows | null> => {
  const [row] = await sql<{ rows: SeenRows }[]>`
    select rows from seen_list where person_id = ${actor.personId} and unit_id = ${actor.unitId} and list = ${list}`
  return row?.rows ?? null
}

/** A row that is no longer in the list is remembered for so long, in case another machine or tab still shows it. */
const keptDays = 30

/**
 * Adds what has been looked at: of two machines the later look counts, row by row. Instants are text in one form (UTC), so
 * that the greater is the later.
 */
export const addSeen = async ({ sql, actor, now }: Tx, list: WorklistName, rows: SeenRows): Promise<void> => {
  const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
  await sql`
    insert into seen_list (person_id, unit_id, list, rows, seen_at)
    values (${actor.personId}, ${actor.unitId}, ${list}, ${JSON.stringify(rows)}::jsonb, ${now})
    on conflict (person_id, unit_id, list) do update set seen_at = excluded.seen_at, rows = (
      select coalesce(jsonb_object_agg(each.key, each.at), '{}') from (
        select one.key, max(one.value) as at from (
          select * from jsonb_each_text(seen_list.rows) union all select * from jsonb_each_text(excluded.rows)) one
        group by one.key) each
      where excluded.rows ? each.key or each.at > ${before})`
}
