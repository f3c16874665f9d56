import type { Visit } from '@lih/domain/support/pause'
import type { SupportStatus } from '@lih/domain/support/status'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import type { Tx } from '../../db/unit-of-work.ts'
import { visitedAt, visitsJson } from '../support/pause.store.ts'
import { answersOfSupport, home, patientRow, type SupportTimes } from './worklist.store.ts'
import type { AnswerRow, ContactRow, ExtensionRow, HandoverRow, PatientRow } from './worklist.types.ts'

export type SupportJson = SupportTimes & {
  readonly id: string
  readonly version: number
  readonly status: SupportStatus
  readonly patient: PatientRow
  readonly message: string
  readonly proposedAt: string
  readonly proposedByName: string
  readonly hospitalUnitName: string
  readonly receivingUnitId: string
  readonly receivingUnitName: string
  readonly answers: AnswerRow[] | null
  readonly expectedDischargeOn: string | null
  readonly lmPhysicianId: string | null
  readonly lmPhysicianName: string | null
  readonly receivingAssigneeId: string | null
  readonly receivingAssigneeName: string | null
  readonly lastContact: ContactRow | null
  readonly nextOn: string | null
  readonly firstContactAt: string | null
  readonly handover: HandoverRow | null
  readonly extension: ExtensionRow | null
  /** When another vårdcentral became the receiver (M12), from which, and, for the one that was, to which. */
  readonly relistedAt: string | null
  readonly relistedFromName: string | null
  readonly relistedToName: string | null
  /** To the emergency department or day surgery, lately (M22). */
  readonly visits: readonly Visit[]
  readonly changedAt: string
}

/** The latest contact of support `u`, the first of a physician with the patient, and the next one agreed. */
const contactOfSupport = ({ sql, now }: Tx): Fragment => sql`
  left join lateral (
    select (array_agg(json_build_object('at', f.at, 'counterpart', f.counterpart, 'mode', f.mode) order by f.at desc))[1] as latest,
      min(f.at) filter (where f.by_physician and f.counterpart = 'PATIENT') as first_at,
      min(f.next_on) filter (where f.next_on >= (${now}::timestamptz at time zone 'Europe/Stockholm')::date) as next_on,
      max(f.recorded_at) as recorded_at
    from follow_up f where f.support_id = u.id and f.struck_at is null) contact on true`

/** The open hand-over of support `u`, else the latest, and when it last changed. */
const handoverOfSupport = ({ sql }: Tx): Fragment => sql`
  left join lateral (
    select json_build_object('id', o.id, 'status', o.status, 'version', o.version, 'situation', o.situation,
        'recommendation', o.recommendation, 'proposedAt', o.proposed_at, 'proposedByName', sender.given || ' ' || sender.family,
        'proposedEffectiveAt', o.proposed_effective_at, 'effectiveAt', o.effective_at) as row,
      greatest(o.proposed_at, o.closed_at, (select max(m.at) from handover_message m where m.handover_id = o.id)) as at
    from handover o join person sender on sender.id = o.proposed_by
    where o.support_id = u.id order by o.proposed_at desc limit 1) h on true`

/** The request to extend support `u` that waits for its review, and when the latest was asked for or reviewed. */
const extensionOfSupport = ({ sql, actor }: Tx): Fragment => sql`
  left join lateral (
    select (array_agg(json_build_object('id', e.id, 'newLastDay', e.new_last_day, 'requestedAt', e.requested_at,
        'requestedByName', asker.given || ' ' || asker.family, 'mine', e.requested_by = ${actor.personId}))
        filter (where e.status = 'REQUESTED' and u.status = 'RUNNING'))[1] as row,
      max(greatest(e.requested_at, e.reviewed_at)) as at
    from support_extension e join person asker on asker.id = e.requested_by where e.support_id = u.id) extension on true`

/** Which rows are ours; a vårdcentral that the patient left sees for three days to which one (M12). */
const oursAs = ({ sql, actor, now }: Tx, party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT'): Fragment =>
  party === 'LAKARMEDVERKAN'
    ? sql`u.lm_unit_id = ${actor.unitId}`
    : sql`(u.receiving_unit_id = ${actor.unitId}
        or (u.former_receiving_unit_id = ${actor.unitId} and u.relisted_at > ${now}::timestamptz - interval '3 days'))`

/**
 * The plans and supports in which the actor's unit is the given party, in one statement that also logs who was shown
 * (S7). What ended, or went to another vårdcentral, stays for three days, so that it can be seen after the fact.
 */
export const supportRows = async (
  tx: Tx,
  party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT',
  listId: string,
): Promise<readonly SupportJson[]> => {
  const { sql, actor, now } = tx
  const ours = oursAs(tx, party)
  const [answer] = await sql<{ list: SupportJson[] }[]>`
    with rows as (
      select u.id, u.version, u.status, u.patient_id, ${patientRow(tx)}, u.message, u.proposed_at as "proposedAt",
        by.given || ' ' || by.family as "proposedByName", hospital.short_name as "hospitalUnitName",
        receiving.id as "receivingUnitId", receiving.short_name as "receivingUnitName", answer.list as answers, s.expected_discharge_on as "expectedDischargeOn",
        u.discharged_at as "dischargedAt", u.late_start_until as "lateStartUntil", u.first_day as "firstDay", u.last_day as "lastDay", u.ended_at as "endedAt",
        u.planned_days as "plannedDays", u.lm_physician_id as "lmPhysicianId", doctor.given || ' ' || doctor.family as "lmPhysicianName",
        u.receiving_assignee_id as "receivingAssigneeId", handler.given || ' ' || handler.family as "receivingAssigneeName",
        contact.latest as "lastContact", contact.next_on as "nextOn", least(contact.first_at, (select min(v.started_at) from visit v
          where v.support_id = u.id and v.profession = 'PHYSICIAN' and v.status = 'DONE')) as "firstContactAt", h.row as handover,
        extension.row as extension, ${visitsJson(tx)} as visits,
        u.relisted_at as "relistedAt", former.short_name as "relistedFromName",
        case when u.former_receiving_unit_id = ${actor.unitId} and u.receiving_unit_id <> ${actor.unitId} then receiving.short_name end as "relistedToName",
        greatest(u.proposed_at, u.relisted_at, answer.at, u.started_at, contact.recorded_at, h.at, extension.at, ${visitedAt(tx)}) as "changedAt"
      from support u
      join patient p on p.id = u.patient_id
      join stay s on s.id = u.stay_id
      join person by on by.id = u.proposed_by
      join unit hospital on hospital.id = u.hospital_unit_id
      join unit receiving on receiving.id = u.receiving_unit_id
      left join unit former on former.id = u.former_receiving_unit_id
      left join person doctor on doctor.id = u.lm_physician_id
      left join person handler on handler.id = u.receiving_assignee_id
      ${answersOfSupport(tx)}
      ${contactOfSupport(tx)}
      ${handoverOfSupport(tx)}
      ${extensionOfSupport(tx)}
      ${home(tx)}
      where ${ours} and (u.status in ('PLANNED', 'CONFIRMED', 'RUNNING') or u.ended_at > ${now}::timestamptz - interval '3 days')
    ), ${listLog(tx, { view: party === 'LAKARMEDVERKAN' ? 'support' : 'receiving', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows."lastDay" nulls last, rows."expectedDischargeOn" nulls last, rows.id), '[]') as list from rows`
  return answer?.list ?? []
}
