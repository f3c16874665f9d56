import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Visit } from '@lih/domain/support/pause'
import type { AnswerState } from '@lih/domain/support/status'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { visitedAt, visitsJson } from '../support/pause.store.ts'
import { home, patientRow, type SupportTimes } from './worklist.store.ts'
import type { PatientRow } from './worklist.types.ts'

export type MunicipalityJson = {
  readonly id: string
  readonly patient: PatientRow
  readonly enrolledSince: string | null
  /** A request waits for the unit's decision. */
  readonly careRequested: boolean
  /** The last day of ongoing single visits by the unit. */
  readonly visitsUntil: string | null
  readonly responsibleKind: UnitKind | null
  readonly responsibleUnitName: string | null
  readonly physicianName: string | null
  readonly since: string | null
  readonly until: string | null
  readonly aheadUnitName: string | null
  readonly supportId: string | null
  readonly support: SupportTimes | null
  readonly receivingUnitName: string | null
  readonly myAnswer: AnswerState | null
  /** To the emergency department or day surgery, lately (M22). */
  readonly visits: readonly Visit[]
  readonly changedAt: string
}

/** Whose care the unit takes part in: enrolled there, asked about in a plan, or asked about for enrolment or single visits. */
const roster = ({ sql, actor, now }: Tx): Fragment => sql`
      select e.patient_id from municipal_care e where e.unit_id = ${actor.unitId} and e.period @> ${now}::timestamptz
      union
      select t.patient_id from support t where t.municipal_unit_id = ${actor.unitId}
        and (t.status in ('PLANNED', 'CONFIRMED', 'RUNNING') or t.ended_at > ${now}::timestamptz)
      union
      select q.patient_id from municipal_care_request q where q.to_unit_id = ${actor.unitId}
        and (q.status = 'REQUESTED' or q.status = 'ACCEPTED' and q.kind = 'SINGLE_VISITS' and q.ends_on >= ${civilDateOf(now)})`

/**
 * The patients enrolled at the actor's unit, and those about whose plan it is asked, in one statement that also logs who
 * was shown (S7). Only a unit's own roster: never a search for who receives municipal care (S6).
 */
export const municipalityRows = async (tx: Tx, listId: string): Promise<readonly MunicipalityJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: MunicipalityJson[] }[]>`
    with ours as (${roster(tx)}), rows as (
      select p.id, p.id as patient_id, ${patientRow(tx)}, case when enrolled.unit_id = ${actor.unitId} then enrolled.since end as "enrolledSince",
        exists (select from municipal_care_request q where q.patient_id = p.id and q.to_unit_id = ${actor.unitId}
          and q.status = 'REQUESTED') as "careRequested",
        (select max(q.ends_on) from municipal_care_request q where q.patient_id = p.id and q.to_unit_id = ${actor.unitId}
          and q.status = 'ACCEPTED' and q.kind = 'SINGLE_VISITS' and q.ends_on >= ${civilDateOf(now)}) as "visitsUntil",
        holder.kind as "responsibleKind", holder.name as "responsibleUnitName", doctor.given || ' ' || doctor.family as "physicianName",
        lower(r.period) as since, upper(r.period) as until, ahead.name as "aheadUnitName", u.id as "supportId",
        case when u.id is not null then json_build_object('status', u.status, 'dischargedAt', u.discharged_at, 'lateStartUntil', u.late_start_until, 'firstDay', u.first_day,
          'lastDay', u.last_day, 'endedAt', u.ended_at, 'plannedDays', u.planned_days) end as support,
        receiving.short_name as "receivingUnitName", mine.state as "myAnswer", ${visitsJson(tx)} as visits,
        coalesce(greatest(lower(r.period), u.proposed_at, mine.answered_at, ${visitedAt(tx)}), enrolled.since, p.recorded_at) as "changedAt"
      from ours
      join patient p on p.id = ours.patient_id
      ${home(tx)}
      left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      left join unit holder on holder.id = r.unit_id
      left join person doctor on doctor.id = r.physician_id
      left join responsibility n on n.patient_id = p.id and n.follows = upper(r.period)
      left join unit ahead on ahead.id = n.unit_id
      left join lateral (
        select * from support t where t.patient_id = p.id
          and (t.status in ('PLANNED', 'CONFIRMED', 'RUNNING') or t.ended_at > ${now}::timestamptz)
        order by t.proposed_at desc limit 1) u on true
      left join unit receiving on receiving.id = u.receiving_unit_id
      left join support_answer mine on mine.support_id = u.id and mine.party = 'MUNICIPALITY' and mine.unit_id = ${actor.unitId}
    ), ${listLog(tx, { view: 'municipality', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.patient ->> 'family', rows.patient ->> 'given', rows.id), '[]') as list from rows`
  return answer?.list ?? []
}
