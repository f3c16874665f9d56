import type { Handed } from '@lih/domain/succession/follow'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { JsonValue, Statements } from '../../db/statements.ts'

/** Carries a succession out at an instant of the world's clock; see `watchLastDay`. */
export const watchSuccession = async ({ sql, now }: Statements, successionId: string, at: Instant): Promise<void> => {
  await sql`
    select graphile_worker.enqueue('succeed', ${JSON.stringify({ successionId })}::text::json,
      clock_timestamp() + greatest(${at}::timestamptz - ${now}::timestamptz, interval '1 second'),
      ${`succeed:${successionId}`})`
}

export type DueSuccession = {
  readonly id: string
  readonly predecessorId: string
  readonly successorId: string
  readonly from: CivilDate
  readonly decidedAt: Instant
  readonly decidedBy: string | null
}

/** Successions whose day has come, and that are not carried out, in the order in which they began. */
export const dueSuccessions = async ({ sql, now }: Statements): Promise<readonly DueSuccession[]> => [
  ...(await sql<DueSuccession[]>`
    select id, predecessor_id, successor_id, valid_from as "from", decided_at, decided_by from unit_succession
    where applied_at is null and cancelled_at is null and valid_from <= ${civilDateOf(now)}
    order by valid_from, decided_at, id`),
]

/** Patients of whom the predecessor still has something. */
export const patientsOf = async (
  { sql, now }: Statements,
  { predecessorId, at }: Pick<Handed, 'predecessorId' | 'at'>,
): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }[]>`
    select patient_id as id from listing where unit_id = ${predecessorId} and period && tstzrange(${at}::timestamptz, null)
    union select patient_id from responsibility r join patient p on p.id = r.patient_id
      where r.unit_id = ${predecessorId} and r.period && tstzrange(${at}::timestamptz, null)
    union select patient_id from support where receiving_unit_id = ${predecessorId}
      and (status in ('CONFIRMED', 'RUNNING') or (status = 'PLANNED' and coalesce(late_start_until, ${now}::timestamptz) >= ${now}::timestamptz)
        or (status = 'HANDED_OVER' and ended_at > ${now}::timestamptz))
    union select patient_id from visit where unit_id = ${predecessorId} and status in ('REQUESTED', 'PLANNED')
    union select patient_id from consult where from_unit_id = ${predecessorId} and closed_at is null and patient_id is not null
    union select patient_id from municipal_care_request where from_unit_id = ${predecessorId} and status = 'REQUESTED'
    union select patient_id from receiver_request where unit_id = ${predecessorId} and status in ('ASKED', 'ACCEPTED')
    order by 1`
  return rows.map(({ id }) => id)
}

/** The listing goes on with the successor, from the instant; it is no choice of the patient's (K2). @returns whether there was one */
export const followListing = async (
  { sql }: Statements,
  patientId: string,
  { predecessorId, successorId, at }: Handed,
  successionId: string,
): Promise<boolean> => {
  const begun = await sql<{ to: Instant | null }[]>`
    update listing l set period = tstzrange(lower(l.period), ${at}::timestamptz) from listing before
    where l.patient_id = ${patientId} and l.unit_id = ${predecessorId} and lower(l.period) < ${at}::timestamptz
      and l.period @> ${at}::timestamptz and before.patient_id = l.patient_id and before.period = l.period
    returning upper(before.period) as "to"`
  const later = await sql`
    update listing set unit_id = ${successorId}
    where patient_id = ${patientId} and unit_id = ${predecessorId} and lower(period) >= ${at}::timestamptz returning patient_id`
  const [cut] = begun
  if (cut) {
    await sql`
      insert into listing (patient_id, period, unit_id, succession_id)
      values (${patientId}, tstzrange(${at}::timestamptz, ${cut.to}::timestamptz), ${successorId}, ${successionId})`
  }
  if (begun.length + later.length === 0) return false
  await sql`update patient set version = version + 1 where id = ${patientId}`
  return true
}

/** What the receiving unit has answered stands for its successor; both lists tell the other's name. */
export const followAnswer = async (
  { sql, now }: Statements,
  supportId: string,
  { predecessorId, successorId }: Handed,
): Promise<void> => {
  await sql`
    update support_answer set unit_id = ${successorId} where support_id = ${supportId} and party = 'RECEIVING_UNIT'`
  await sql`
    update support set former_receiving_unit_id = ${predecessorId}, relisted_at = ${now} where id = ${supportId}`
}

/** Open visits, questions and requests of the patient go on with the successor. @returns how many */
export const followWork = async (
  { sql }: Statements,
  patientId: string,
  { predecessorId, successorId }: Handed,
): Promise<number> => {
  const visits = await sql`
    update visit set unit_id = ${successorId}, entered_unit_id = case when entered_unit_id = ${predecessorId} then ${successorId}::uuid else entered_unit_id end,
      version = version + 1
    where patient_id = ${patientId} and unit_id = ${predecessorId} and status in ('REQUESTED', 'PLANNED') returning id`
  const consults = await sql`
    update consult set from_unit_id = ${successorId}
    where patient_id = ${patientId} and from_unit_id = ${predecessorId} and closed_at is null returning id`
  const requests = await sql`
    update municipal_care_request set from_unit_id = ${successorId}
    where patient_id = ${patientId} and from_unit_id = ${predecessorId} and status = 'REQUESTED' returning id`
  const receiving = await sql`
    update receiver_request set unit_id = ${successorId}, version = version + 1
    where patient_id = ${patientId} and unit_id = ${predecessorId} and status in ('ASKED', 'ACCEPTED') returning id`
  return visits.length + consults.length + requests.length + receiving.length
}

/** The care-home assignments go on with the successor, and what was agreed on with them (A1, M12). */
const followCareHomes = async (
  { sql }: Pick<Statements, 'sql'>,
  { predecessorId, successorId, from }: Pick<DueSuccession, 'predecessorId' | 'successorId' | 'from'>,
): Promise<void> => {
  await sql`
    with ended as (
      select id, care_home_id, valid_to, renewed_from, end_reason from care_home_assignment
      where unit_id = ${predecessorId} and valid_from < ${from} and (valid_to is null or valid_to >= ${from}) for update),
    cut as (
      update care_home_assignment a set valid_to = ${from}::date - 1, end_reason = 'UNIT_SUCCEEDED', version = version + 1
      from ended where a.id = ended.id returning a.id)
    insert into care_home_assignment (care_home_id, unit_id, valid_from, valid_to, renewed_from, end_reason, follows_id)
    select ended.care_home_id, ${successorId}, ${from}, ended.valid_to, ended.renewed_from, ended.end_reason, ended.id
    from ended join cut on cut.id = ended.id`
  // What the old unit and the home have agreed on stands; a main responsible physician is named anew (A2).
  await sql`
    insert into care_home_term (assignment_id, kind, mode, phone, text, proposed_unit_id, proposed_at, proposed_by, agreed_at, agreed_by)
    select n.id, t.kind, t.mode, t.phone, t.text, t.proposed_unit_id, t.proposed_at, t.proposed_by, t.agreed_at, t.agreed_by
    from care_home_assignment n join care_home_term t on t.assignment_id = n.follows_id and t.agreed_at is not null
    where n.unit_id = ${successorId} and n.valid_from = ${from} and not exists (select from care_home_term x where x.assignment_id = n.id)`
  await sql`
    insert into care_home_text_use (assignment_id, text_id, valid_from, proposed_at, proposed_by, agreed_at, agreed_by)
    select n.id, t.text_id, t.valid_from, t.proposed_at, t.proposed_by, t.agreed_at, t.agreed_by
    from care_home_assignment n join care_home_text_use t on t.assignment_id = n.follows_id and t.agreed_at is not null
    where n.unit_id = ${successorId} and n.valid_from = ${from} and not exists (select from care_home_text_use x where x.assignment_id = n.id)`
  await sql`
    update care_home_assignment set unit_id = ${successorId}, version = version + 1
    where unit_id = ${predecessorId} and valid_from >= ${from}`
}

/** What belongs to no patient: who receives the unlisted, supports from now on, care homes, questions without a patient. */
export const followOrganisation = async (
  { sql }: Statements,
  { predecessorId, successorId, from }: DueSuccession,
): Promise<void> => {
  await sql`
    insert into default_receiving_unit (municipality_code, valid_from, unit_id)
    select d.municipality_code, ${from}, ${successorId} from default_receiving_unit d
    where d.unit_id = ${predecessorId} and d.valid_from <= ${from} and not exists (select from default_receiving_unit n
      where n.municipality_code is not distinct from d.municipality_code and n.valid_from > d.valid_from and n.valid_from <= ${from})
    on conflict (municipality_code, valid_from) do update set unit_id = excluded.unit_id`
  await sql`update default_receiving_unit set unit_id = ${successorId} where unit_id = ${predecessorId} and valid_from > ${from}`
  await sql`delete from unit_rollout where unit_id = ${predecessorId} and lower(period) >= ${from}`
  await sql`
    update unit_rollout set period = daterange(lower(period), ${from})
    where unit_id = ${predecessorId} and (upper_inf(period) or upper(period) > ${from})`
  await sql`
    update consult set from_unit_id = ${successorId} where patient_id is null and from_unit_id = ${predecessorId} and closed_at is null`
  await followCareHomes({ sql }, { predecessorId, successorId, from })
}

/** What the audit tells that has moved, also when the jobs were stopped in between. */
export const movedOf = async ({ sql }: Statements, successionId: string): Promise<JsonValue> => {
  const [row] = await sql<{ moved: JsonValue }[]>`
    select json_build_object('patients', count(*)::int, 'listings', coalesce(sum((detail ->> 'listing')::int), 0)::int,
      'responsible', coalesce(sum((detail ->> 'responsibility')::int), 0)::int,
      'supports', coalesce(sum((detail ->> 'support')::int), 0)::int,
      'handovers', coalesce(sum((detail ->> 'handover')::int), 0)::int,
      'work', coalesce(sum((detail ->> 'work')::int), 0)::int) as moved
    from audit where action = 'succession:follow' and subject_id = ${successionId}`
  return row?.moved ?? null
}

/** @returns false when another server was first */
export const markApplied = async ({ sql, now }: Statements, id: string, moved: JsonValue): Promise<boolean> => {
  const rows = await sql`
    update unit_succession set applied_at = ${now}, moved = ${JSON.stringify(moved)}::jsonb
    where id = ${id} and applied_at is null and cancelled_at is null returning id`
  return rows.length === 1
}

/** Locks the succession. @returns false when it is carried out or cancelled meanwhile */
export const lockDue = async ({ sql }: Statements, id: string): Promise<boolean> => {
  const rows = await sql`
    select id from unit_succession where id = ${id} and applied_at is null and cancelled_at is null for update`
  return rows.length === 1
}
