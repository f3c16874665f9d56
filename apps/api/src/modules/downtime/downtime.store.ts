import type { CareLevel, TreatmentLimit } from '@lih/domain/care-level/care-level'
import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Channel } from '@lih/domain/responsibility/call-now'
import type { CivilDate } from '@lih/domain/time/civil'
import { listLog } from '../../access-log/list-log.ts'
import type { Tx } from '../../db/statements.ts'
import { channelsJson } from '../responsibility/responsibility.store.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type DowntimeJson = {
  readonly id: string
  readonly patient: PatientRow
  readonly unitName: string | null
  readonly unitKind: UnitKind | null
  readonly physicianName: string | null
  readonly channels: readonly Channel[]
  readonly level: CareLevel | null
  readonly limits: readonly TreatmentLimit[] | null
  readonly expectedDeath: boolean | null
  readonly levelUntil: CivilDate | null
}

/**
 * Those at home in whose care the unit takes part today: enrolled there, or in municipal care or a support with the unit
 * responsible. In one statement that also logs who was shown (S7). The row of a patient never holds an address (G1).
 */
export const downtimeRows = async (tx: Tx, listId: string): Promise<readonly DowntimeJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: DowntimeJson[] }[]>`
    with rows as (
      select p.id, p.id as patient_id, ${patientRow(tx)}, holder.name as "unitName", holder.kind as "unitKind",
        doctor.given || ' ' || doctor.family as "physicianName", ${channelsJson(tx)} as channels,
        c.level, c.limits, c.expected_death as "expectedDeath", c.valid_until as "levelUntil"
      from patient p
      ${home(tx)}
      left join responsibility r on r.patient_id = p.id and r.period @> ${now}::timestamptz
      left join unit holder on holder.id = r.unit_id
      left join person doctor on doctor.id = r.physician_id
      left join lateral (
        select l.* from care_level l where l.patient_id = p.id order by l.version desc limit 1) c on true
      where p.deceased_at is null and (enrolled.unit_id = ${actor.unitId}
        or r.unit_id = ${actor.unitId} and (enrolled.unit_id is not null
          or exists (select from support s where s.patient_id = p.id and s.status = 'RUNNING')))
    ), ${listLog(tx, { view: 'downtime', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows.patient ->> 'family' collate "sv-x-icu", rows.patient ->> 'given', rows.id), '[]')
      as list from rows`
  return answer?.list ?? []
}
