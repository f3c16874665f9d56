import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Channel } from '@lih/domain/responsibility/call-now'
import type { Instant } from '@lih/domain/time/civil'
import { listLog } from '../../access-log/list-log.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { channelsJson } from '../responsibility/responsibility.store.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'
import { type VisitRow, visitTime } from './visit.store.ts'

export type VisitDayJson = Pick<
  VisitRow,
  | 'id'
  | 'version'
  | 'status'
  | 'pausedAt'
  | 'profession'
  | 'mode'
  | 'urgency'
  | 'occasion'
  | 'reason'
  | 'plannedAt'
  | 'minutes'
  | 'startedAt'
  | 'endedAt'
  | 'documentedAt'
  | 'wishedOn'
  | 'cancelReason'
  | 'roundId'
  | 'supportId'
> & {
  readonly patient: PatientRow
  /** Null with protected identity (G1). */
  readonly address: string | null
  readonly phone: string | null
  readonly deceasedAt: Instant | null
  readonly unitId: string
  readonly unitKind: UnitKind
  readonly unitName: string
  readonly enteredUnitId: string
  readonly enteredUnitName: string
  readonly personId: string | null
  readonly personName: string | null
  readonly responsibleName: string | null
  readonly responsibleKind: UnitKind | null
  readonly supportFirstDay: string | null
  readonly channels: readonly Channel[]
}

/**
 * The visits of the actor's unit whose time lies in [from, to), and those of others to patients enrolled there: whom the
 * nurse meets. In one statement, which also logs who was shown (S7).
 */
export const visitDayRows = async (
  tx: Tx,
  { from, to, listId }: { readonly from: Instant; readonly to: Instant; readonly listId: string },
): Promise<readonly VisitDayJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: VisitDayJson[] }[]>`
    with rows as (
      select v.id, v.version, p.id as patient_id, ${patientRow(tx)}, v.status, v.paused_at as "pausedAt", v.profession, v.mode,
        v.urgency, v.occasion, v.reason, v.planned_at as "plannedAt", v.minutes, v.started_at as "startedAt", v.ended_at as "endedAt",
        v.documented_at as "documentedAt", v.wished_on as "wishedOn", v.cancel_reason as "cancelReason", v.round_id as "roundId",
        v.support_id as "supportId", p.deceased_at as "deceasedAt", v.unit_id as "unitId", u.kind as "unitKind",
        u.short_name as "unitName", v.entered_unit_id as "enteredUnitId", asking.short_name as "enteredUnitName",
        v.person_id as "personId", x.given || ' ' || x.family as "personName", holder.short_name as "responsibleName",
        holder.kind as "responsibleKind", s.first_day as "supportFirstDay", ${channelsJson(tx)} as channels,
        case when p.protection = 'NONE' then concat_ws(', ', p.street, nullif(concat_ws(' ', p.postal_code, p.city), '')) end as address,
        case when p.protection = 'NONE' then p.phone end as phone,
        coalesce(v.started_at, v.planned_at) as time
      from visit v
      join patient p on p.id = v.patient_id
      join unit u on u.id = v.unit_id
      join unit asking on asking.id = v.entered_unit_id
      ${home(tx)}
      left join person x on x.id = v.person_id
      left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      left join unit holder on holder.id = r.unit_id
      left join support s on s.patient_id = p.id and s.status = 'RUNNING'
      where (v.unit_id = ${actor.unitId} or v.status <> 'REQUESTED' and enrolled.unit_id = ${actor.unitId})
        and v.status not in ('DECLINED', 'STRUCK')
        and ((v.status = 'REQUESTED') or
          ${visitTime(tx)} >= ${from}::timestamptz and ${visitTime(tx)} < ${to}::timestamptz)
    ), ${listLog(tx, { view: 'visits', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.time nulls first, rows.id), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}
