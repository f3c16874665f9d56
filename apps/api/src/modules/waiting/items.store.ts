import type { Fragment } from 'postgres'
import type { Statements } from '../../db/statements.ts'
import { dueItems } from './due-items.store.ts'

const today = ({ sql, now }: Statements): Fragment => sql`(${now}::timestamptz at time zone 'Europe/Stockholm')::date`

/** Columns: kind, subject_id, patient_id, unit_id, from_unit_id, person_id, except_id, since, day, at, urgency. */
const planItems = ({ sql, now }: Statements): Fragment => sql`
  select 'PLAN_ANSWER' as kind, u.id as subject_id, u.patient_id, a.unit_id, u.hospital_unit_id as from_unit_id,
    case a.party when 'LAKARMEDVERKAN' then u.lm_physician_id when 'RECEIVING_UNIT' then u.receiving_assignee_id end as person_id,
    null::uuid as except_id,
    greatest(u.proposed_at, case when a.party = 'RECEIVING_UNIT' then u.relisted_at end, (select max(m.at) from support_message m
      where m.support_id = u.id and m.party = a.party and m.kind = 'REPLY')) as since,
    null::date as day, null::timestamptz as at, null::text as urgency
  from support u join support_answer a on a.support_id = u.id
  where u.status in ('PLANNED', 'CONFIRMED') and a.state = 'WAITING'
    and (u.late_start_until is null or u.late_start_until > ${now}::timestamptz)
  union all
  select case a.state when 'QUESTION' then 'PLAN_QUESTION' else 'PLAN_DECLINED' end, u.id, u.patient_id, u.hospital_unit_id,
    a.unit_id, null, null, a.answered_at, null, null, null
  from support u join support_answer a on a.support_id = u.id
  where u.status in ('PLANNED', 'CONFIRMED') and a.answered_at is not null
    and (a.state = 'QUESTION' or (a.state = 'DECLINED' and a.party <> 'MUNICIPALITY'))
  union all
  select 'LATE_START', u.id, u.patient_id, u.hospital_unit_id, u.hospital_unit_id, null, null, u.discharged_at, null,
    u.late_start_until, null
  from support u where u.status = 'PLANNED' and u.discharged_at is not null and u.late_start_until is not null`

/** Stays whose risk nobody has judged; the time is out on the day of the expected discharge (M2). */
const stayItems = ({ sql }: Statements): Fragment => sql`
  select 'RISK_DECISION', s.id, s.patient_id, s.unit_id, s.unit_id, s.attending_id, null, s.admitted_at,
    s.expected_discharge_on, null, null
  from stay s join unit w on w.id = s.unit_id
  where s.discharged_at is null and s.expected_discharge_on is not null and w.kind = 'HOSPITAL_WARD'
    and not exists (select from risk_assessment r where r.stay_id = s.id)`

const supportItems = (tx: Statements): Fragment => tx.sql`
  select 'EXTENSION_REVIEW', e.id, e.patient_id, u.lm_unit_id, u.lm_unit_id, null, e.requested_by, e.requested_at, u.last_day, null, null
  from support_extension e join support u on u.id = e.support_id
  where e.status = 'REQUESTED' and u.status = 'RUNNING'
  union all
  select case o.status when 'PROPOSED' then 'HANDOVER_PROPOSED' else 'HANDOVER_QUESTION' end, o.id, o.patient_id,
    case o.status when 'PROPOSED' then o.to_unit_id else o.from_unit_id end,
    case o.status when 'PROPOSED' then o.from_unit_id else o.to_unit_id end,
    case o.status when 'PROPOSED' then u.receiving_assignee_id else u.lm_physician_id end, null,
    coalesce((select max(m.at) from handover_message m where m.handover_id = o.id and m.kind in ('QUESTION', 'ANSWER')), o.proposed_at),
    u.last_day, null, null
  from handover o join support u on u.id = o.support_id
  where o.status in ('PROPOSED', 'RETURNED') and u.status = 'RUNNING'
  union all
  select 'SUPPORT_OVERDUE', u.id, u.patient_id, u.lm_unit_id, u.lm_unit_id, u.lm_physician_id, null,
    (u.last_day + 1)::timestamp at time zone 'Europe/Stockholm', null, null, null
  from support u where u.status = 'RUNNING' and u.last_day < ${today(tx)}`

const askedItems = ({ sql, now }: Statements): Fragment => sql`
  select 'MUNICIPAL_CARE_REQUEST', m.id, m.patient_id, m.to_unit_id, m.from_unit_id, null, null, m.requested_at, null, null, null
  from municipal_care_request m where m.status = 'REQUESTED'
  union all
  select 'CONSULT', c.id, c.patient_id, c.to_unit_id, c.from_unit_id, c.acknowledged_by, null, c.asked_at, null, null, c.urgency
  from consult c where c.status in ('ASKED', 'ACKNOWLEDGED')
  union all
  select 'CONSULT_ASKED_BACK', c.id, c.patient_id, c.from_unit_id, c.to_unit_id, c.asked_by, null,
    (select max(m.at) from consult_message m where m.consult_id = c.id and m.kind = 'ASK_BACK'), null, null, null
  from consult c where c.status = 'ASKED_BACK'
  union all
  select 'VISIT_REQUEST', v.id, v.patient_id, v.unit_id, v.entered_unit_id, v.person_id, null, v.entered_at, null, null, null
  from visit v where v.status = 'REQUESTED' and v.paused_at is null
  union all
  select 'MEDICATION_SUSPICION', n.id, n.patient_id, r.unit_id, n.unit_id, null, null, n.noted_at, n.due_on, null, null
  from medication_need n
    join patient p on p.id = n.patient_id and p.deceased_at is null
    join responsibility r on r.patient_id = n.patient_id and r.period @> ${now}::timestamptz
  where n.kind = 'SUSPICION' and n.struck_at is null and not exists (select from medication_review v
    where v.patient_id = n.patient_id and v.struck_at is null and v.held_on >= n.noted_on)
  union all
  select 'CONTACT_SOUGHT', c.id, c.patient_id, c.unit_id, c.unit_id, null, null, c.sought_at, c.due_on, null, null
  from contact_sought c
    join patient p on p.id = c.patient_id and p.deceased_at is null
  where c.struck_at is null and not exists (
    select from json_array_elements(assessments_since(c.patient_id, c.sought_at)) a where (a ->> 'coded')::boolean)
  union all
  select 'RECEIVER_REQUEST', r.id, r.patient_id, r.unit_id, r.from_unit_id, null, null, r.asked_at, null, null, null
  from receiver_request r where r.status = 'ASKED'
  union all
  select 'RECEIVER_DECLINED', r.id, r.patient_id, r.from_unit_id, r.unit_id, null, null, r.answered_at, null, null, null
  from receiver_request r join listing l on l.patient_id = r.patient_id and l.period @> ${now}::timestamptz
  join unit outside on outside.id = l.unit_id and outside.kind = 'OTHER_PROVIDER'
  where r.status = 'DECLINED' and r.answered_at > ${now}::timestamptz - interval '14 days'
    and not exists (select from receiver_request n where n.patient_id = r.patient_id and n.asked_at > r.asked_at)`

/** What was reported, what is to be answered, and answers that who reported has not read (O3). */
const deviationItems = ({ sql }: Statements): Fragment => sql`
  select case d.status when 'REPORTED' then 'DEVIATION_REPORTED' when 'RECEIVED' then 'DEVIATION_ANSWER' else 'DEVIATION_FEEDBACK' end,
    d.id, d.patient_id, case d.status when 'ANSWERED' then d.from_unit_id else d.to_unit_id end,
    case d.status when 'ANSWERED' then d.to_unit_id else d.from_unit_id end, null, null,
    case d.status when 'ANSWERED' then d.answered_at else d.routed_at end,
    case d.status when 'ANSWERED' then (d.answered_at at time zone 'Europe/Stockholm')::date + 14 else d.due_on end, null, null
  from deviation d where d.closed_at is null`

/** Everything that waits now and that the role may see, with when it has escalated: the inside of a `with`, named `items`. */
export const waitingItems = (tx: Statements): Fragment => tx.sql`
  items as (
    select i.*, e.escalated_at from (
      ${planItems(tx)} union all ${stayItems(tx)} union all ${supportItems(tx)} union all ${askedItems(tx)} union all ${deviationItems(tx)}
      union all ${dueItems(tx)}) i
    left join waiting_escalation e on e.kind = i.kind and e.subject_id = i.subject_id and e.unit_id = i.unit_id
      and e.from_unit_id = i.from_unit_id and e.since = i.since)`

/** The office hours within which to answer, as configured for today; null when nothing is. */
export const configuredHours = (tx: Statements): Fragment => tx.sql`
  (select r.amount from rule_setting r where r.name = 'ANSWER_OFFICE_HOURS' and r.valid_from <= ${today(tx)}
    order by r.valid_from desc limit 1)`

/** The columns that the domain reads of an item `i`. */
export const factJson = ({ sql }: Statements): Fragment => sql`
  i.kind, i.subject_id as "subjectId", i.unit_id as "unitId", i.from_unit_id as "fromUnitId", i.person_id as "personId",
  i.except_id as "exceptId", i.since, i.day, i.at as "setAt", i.urgency, i.escalated_at as "escalatedAt"`
