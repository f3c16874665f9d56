import type { Fragment } from 'postgres'
import type { Statements } from '../../db/statements.ts'
import { hasColleague } from '../extension/extension.store.ts'

/** Doctor requests wait for whoever is responsible; in hospital their clock stands still, and begins anew at home (V2, M22). */
const requestItems = ({ sql, now }: Statements): Fragment => sql`
  select case d.status when 'ASKED_BACK' then 'DOCTOR_REQUEST_ASKED_BACK' else 'DOCTOR_REQUEST' end, d.id, d.patient_id,
    case d.status when 'ASKED_BACK' then d.from_unit_id else r.unit_id end,
    case d.status when 'ASKED_BACK' then r.unit_id else d.from_unit_id end,
    case when d.status = 'ASKED_BACK' then d.sent_by when d.to_unit_id = r.unit_id then d.acknowledged_by end, null,
    case d.status when 'ASKED_BACK'
      then (select max(m.at) from doctor_request_message m where m.request_id = d.id and m.kind = 'ASK_BACK')
      else greatest(d.sent_at, (select max(upper(h.period)) from responsibility h join unit hu on hu.id = h.unit_id
        where h.patient_id = d.patient_id and hu.kind = 'HOSPITAL_WARD' and upper(h.period) <= ${now}::timestamptz)) end,
    null::date, null::timestamptz, d.urgency
  from doctor_request d
    join responsibility r on r.patient_id = d.patient_id and r.period @> ${now}::timestamptz
    join unit holder on holder.id = r.unit_id and holder.kind <> 'HOSPITAL_WARD'
  where d.status in ('SENT', 'ACKNOWLEDGED', 'ASKED_BACK')`

/** Visits whose hour has been though nobody has begun them (V1), and follow-ups whose agreed day has come (M7). */
const dayItems = ({ sql, now }: Statements): Fragment => sql`
  select 'VISIT_OVERDUE', v.id, v.patient_id, v.unit_id, v.unit_id, v.person_id, null,
    v.planned_at + v.minutes * interval '1 minute', (v.planned_at at time zone 'Europe/Stockholm')::date, null, null
  from visit v
  where v.status = 'PLANNED' and v.paused_at is null
    and v.planned_at + v.minutes * interval '1 minute' <= ${now}::timestamptz
  union all
  select 'FOLLOW_UP_DUE', u.id, u.patient_id, u.lm_unit_id, u.lm_unit_id, u.lm_physician_id, null,
    latest.next_on::timestamp at time zone 'Europe/Stockholm', latest.next_on, null, null
  from support u
    cross join lateral (select f.next_on from follow_up f where f.support_id = u.id and f.struck_at is null
      order by f.at desc, f.id desc limit 1) latest
  where u.status = 'RUNNING' and latest.next_on <= (${now}::timestamptz at time zone 'Europe/Stockholm')::date`

/** Läkarmedverkan has no other physician: the hospital's reviews the extension (M6). */
const reviewItems = (tx: Statements): Fragment => tx.sql`
  select 'EXTENSION_REVIEW', e.id, e.patient_id, u.hospital_unit_id, u.lm_unit_id, null, e.requested_by, e.requested_at,
    u.last_day, null, null
  from support_extension e join support u on u.id = e.support_id
  where e.status = 'REQUESTED' and u.status = 'RUNNING' and not ${hasColleague(tx)}`

const unitItems = ({ sql, now }: Statements): Fragment => sql`
  select 'CORRECTION', c.id, c.patient_id, c.unit_id, c.unit_id, null, null, c.corrected_at, null, null, null
  from timeline_correction c where c.acknowledged_at is null
  union all
  select 'ON_CALL_SWAP', w.id, null, l.owner_unit_id, l.owner_unit_id, w.to_person_id, null, w.asked_at, null,
    least(w.asked_at + interval '3 days', lower(s.period)), null
  from on_call_swap w join on_call_shift s on s.id = w.shift_id join on_call_line l on l.id = w.line_id
  where w.status = 'ASKED' and s.status = 'PLANNED' and lower(s.period) > ${now}::timestamptz`

/** What is due by the day, the hour or the roster, in the columns of `items`. */
export const dueItems = (tx: Statements): Fragment => tx.sql`
  ${requestItems(tx)} union all ${dayItems(tx)} union all ${reviewItems(tx)} union all ${unitItems(tx)}`
