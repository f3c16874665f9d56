import { longestVisitHours, pausingClasses, type Visit } from '@lih/domain/support/pause'
import type { Fragment } from 'postgres'
import { withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'

const classes = Object.keys(pausingClasses)

/** Encounters `e` of `p` that may concern a support now. */
const recent = ({ sql, now }: Statements): Fragment => sql`
  encounter e where e.patient_id = p.id and e.class = any (${classes}::text[]) and e.started_at <= ${now}::timestamptz
    and greatest(e.started_at + make_interval(hours => ${longestVisitHours}), e.ended_at + interval '1 day') > ${now}::timestamptz`

/** Visits of `p` without admission that may concern a support now, as JSON (M10, M22). */
export const visitsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('class', e.class, 'status', e.fact ->> 'status', 'startedAt', e.started_at,
      'endedAt', e.ended_at) order by e.started_at), '[]') from ${recent(tx)})`

/** When such a visit of `p` last began or ended. */
export const visitedAt = (tx: Statements): Fragment => tx.sql`
  (select max(case when e.ended_at <= ${tx.now}::timestamptz then e.ended_at else e.started_at end) from ${recent(tx)})`

export const findVisits = async (tx: Statements, patientId: string): Promise<readonly Visit[]> => {
  const [row] = await tx.sql<{ visits: Visit[] }[]>`
    select ${visitsJson(tx)} as visits from patient p where p.id = ${patientId}`
  return withInstants(row?.visits ?? [])
}
