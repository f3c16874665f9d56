import type { Channel } from '@lih/domain/responsibility/call-now'
import type { ShiftReason } from '@lih/domain/responsibility/reasons'
import type { Interval, TimelineChange } from '@lih/domain/responsibility/timeline'
import { type CivilDate, civilDateOf } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { type PersonJson, personJson, type UnitJson, unitJson } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'
import { raiseCorrection } from '../correction/correction.store.ts'

/** The patient's responsibility timeline (läkaransvar i hemmet), oldest first; empty before the first contact (M11). */
export const loadTimeline = async ({ sql }: Statements, patientId: string): Promise<readonly Interval[]> => [
  ...(await sql<Interval[]>`
    select valid_from as "from", valid_to as "to", unit_id, physician_id, reason, source_id
    from responsibility where patient_id = ${patientId} order by valid_from`),
]

const strike = async ({ sql, now }: Statements, patientId: string, rows: readonly Interval[], why: ShiftReason) => {
  await sql`
    with gone as (
      delete from responsibility where patient_id = ${patientId} and valid_from = any (${rows.map(({ from }) => from)}::timestamptz[])
      returning patient_id, period, unit_id, physician_id, reason, source_id, recorded_at, recorded_by)
    insert into responsibility_struck
      (patient_id, period, unit_id, physician_id, reason, source_id, recorded_at, recorded_by, struck_at, struck_by, struck_reason)
    select gone.*, ${now}, nullif(current_setting('app.person', true), '')::uuid, ${why} from gone`
}

/**
 * Writes a change of the timeline (M11). Overturned rows move to `responsibility_struck` and stay readable (G4); that there
 * is neither gap nor overlap is checked by the database when the transaction commits. A late fact that overturns what was
 * shown raises a task for the parties. The patient's row must be locked.
 * @param why the reason of the shift, kept with what it overturned
 */
export const applyTimelineChange = async (
  tx: Statements,
  patientId: string,
  change: TimelineChange,
  why: ShiftReason,
): Promise<void> => {
  const { sql } = tx
  const { struck, ended, opened } = change
  await raiseCorrection(tx, patientId, change, why)
  if (struck.length > 0) await strike(tx, patientId, struck, why)
  if (ended !== null) {
    await sql`update responsibility set period = tstzrange(valid_from, ${ended.to}::timestamptz)
      where patient_id = ${patientId} and valid_from = ${ended.from}`
  }
  if (opened !== null) {
    // Whatever is left lies before: the new row follows it, or is the first.
    await sql`
      insert into responsibility (patient_id, period, unit_id, physician_id, reason, source_id, follows)
      select ${patientId}, tstzrange(${opened.from}::timestamptz, ${opened.to}::timestamptz), ${opened.unitId},
        ${opened.physicianId}, ${opened.reason}, ${opened.sourceId},
        (select max(valid_to) from responsibility where patient_id = ${patientId})`
  }
}

export type IntervalJson = {
  readonly from: string
  readonly to: string | null
  readonly reason: ShiftReason
  readonly sourceId: string | null
  readonly unit: UnitJson
  readonly physician: PersonJson | null
}

/** A telephone line of a unit, with its first and last day. */
export type UnitChannel = Channel & {
  readonly unitId: string
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
}

/** The timeline of `p` as JSON, oldest first. */
export const timelineJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('from', r.valid_from, 'to', r.valid_to, 'reason', r.reason,
      'sourceId', r.source_id, 'unit', ${unitJson(tx, 'r.unit_id')}, 'physician', ${personJson(tx, 'r.physician_id')})
      order by r.valid_from), '[]')
    from responsibility r where r.patient_id = p.id)`

/** The roster behind the number of channel `c`, from yesterday on; null when it is no on-call line (O1). */
const rosterJson = ({ sql, now }: Pick<Statements, 'sql' | 'now'>): Fragment => sql`
  (select json_build_object('kind', o.kind, 'shifts', (select coalesce(json_agg(json_build_object('from', lower(s.period),
        'to', upper(s.period), 'phone', s.phone, 'person', x.given || ' ' || x.family) order by s.period), '[]')
      from on_call_shift s join person x on x.id = s.person_id
      where s.line_id = o.id and s.status = 'PLANNED'
        and s.period && tstzrange(${now}::timestamptz - interval '2 days', ${now}::timestamptz + interval '12 days')))
    from on_call_line o where o.id = c.on_call_line_id)`

/**
 * What is decided about the on-call line behind channel `c` for those who ask: its last day, and who may call it for whom on
 * a day (O1). A right that is not set leaves what the unit has said.
 */
const lineOfChannel = ({ sql }: Pick<Statements, 'sql'>, day: CivilDate): Fragment => sql`
  left join lateral (select o.closes_on - 1 as last_day, (select r.call_right from on_call_right r
      join unit me on me.id = nullif(current_setting('app.unit', true), '')::uuid and me.kind = r.caller
      where r.line_id = o.id and r.period @> ${day}::date) as call_right
    from on_call_line o where o.id = c.on_call_line_id) line on true`

const enrolledOnly = ({ sql }: Pick<Statements, 'sql'>): Fragment =>
  sql`coalesce(line.call_right = 'ENROLLED_ONLY', c.enrolled_only)`

/** The telephone lines of some units that are or become valid, each unit's in its own order. */
export const channelsOfUnits = async (
  { sql, now }: Statements,
  unitIds: readonly string[],
): Promise<readonly UnitChannel[]> => [
  ...(await sql<UnitChannel[]>`
    select c.unit_id, c.label, c.number, c.hours, ${enrolledOnly({ sql })} as enrolled_only,
      ${rosterJson({ sql, now })} as roster, c.valid_from, least(c.valid_to, line.last_day) as valid_to
    from contact_channel c ${lineOfChannel({ sql }, civilDateOf(now))} where c.unit_id = any (${unitIds}::uuid[])
      and coalesce(least(c.valid_to, line.last_day) >= ${civilDateOf(now)}, true)
      and line.call_right is distinct from 'THROUGH_DOCTOR'
    order by c.unit_id, c.position`),
]

/** The telephone lines, valid today, of the unit that is responsible for `p` now, in the unit's own order. */
export const channelsJson = ({ sql, now }: Statements): Fragment => {
  const today = civilDateOf(now)
  return sql`
    (select coalesce(json_agg(json_build_object('label', c.label, 'number', c.number, 'hours', c.hours,
        'enrolledOnly', ${enrolledOnly({ sql })}, 'roster', ${rosterJson({ sql, now })}) order by c.position), '[]')
      from responsibility r join contact_channel c on c.unit_id = r.unit_id ${lineOfChannel({ sql }, today)}
      where r.patient_id = p.id and r.period @> ${now}::timestamptz
        and c.valid_from <= ${today} and coalesce(least(c.valid_to, line.last_day) >= ${today}, true)
        and line.call_right is distinct from 'THROUGH_DOCTOR')`
}
