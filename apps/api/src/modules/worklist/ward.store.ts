import { listLog } from '../../access-log/list-log.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { answersOfSupport, home, patientRow, type SupportTimes } from './worklist.store.ts'
import type { AnswerRow, PatientRow } from './worklist.types.ts'

export type WardJson = {
  readonly id: string
  readonly patient: PatientRow
  readonly admittedAt: string
  readonly dischargedAt: string | null
  readonly expectedDischargeOn: string | null
  readonly reason: string | null
  readonly attendingName: string | null
  readonly decision: string | null
  readonly decidedAt: string | null
  readonly supportId: string | null
  readonly support: SupportTimes | null
  readonly answers: AnswerRow[] | null
  readonly receivingUnitName: string | null
  readonly changedAt: string
}

/** The ward's inpatients, and those who left within two days, in one statement that also logs who was shown (S7). */
export const wardRows = async (tx: Tx, listId: string): Promise<readonly WardJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: WardJson[] }[]>`
    with rows as (
      select s.id, s.patient_id, ${patientRow(tx)}, s.admitted_at as "admittedAt", s.discharged_at as "dischargedAt",
        s.expected_discharge_on as "expectedDischargeOn", s.reason, att.given || ' ' || att.family as "attendingName",
        risk.decision, risk.decided_at as "decidedAt", u.id as "supportId",
        case when u.id is not null then json_build_object('status', u.status, 'dischargedAt', u.discharged_at, 'lateStartUntil', u.late_start_until, 'firstDay', u.first_day,
          'lastDay', u.last_day, 'endedAt', u.ended_at, 'plannedDays', u.planned_days) end as support,
        answer.list as answers, receiving.short_name as "receivingUnitName",
        greatest(s.recorded_at, risk.decided_at, u.proposed_at, answer.at, s.discharged_at) as "changedAt"
      from stay s
      join patient p on p.id = s.patient_id
      left join person att on att.id = s.attending_id
      left join lateral (
        select r.decision, r.decided_at from risk_assessment r where r.stay_id = s.id order by r.version desc limit 1) risk on true
      left join lateral (
        select * from support t where t.stay_id = s.id order by t.proposed_at desc limit 1) u on true
      left join unit receiving on receiving.id = u.receiving_unit_id
      ${answersOfSupport(tx)}
      ${home(tx)}
      where s.unit_id = ${actor.unitId} and (s.discharged_at is null or s.discharged_at > ${now}::timestamptz - interval '2 days')
    ), ${listLog(tx, { view: 'ward', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows."expectedDischargeOn" nulls last, rows."admittedAt", rows.id), '[]') as list from rows`
  return answer?.list ?? []
}
