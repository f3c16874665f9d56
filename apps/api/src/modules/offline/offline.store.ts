import { randomBytes } from 'node:crypto'
import { type PackScope, packExpiresAt } from '@lih/domain/offline/pack'
import { civilDateOf, type Instant, startOfDay } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import { withInstants } from '../../db/json.ts'
import type { Tx } from '../../db/statements.ts'
import { offlinePack } from '../../db/tables/offline.ts'
import { type CareLevelRow, careLevelsJson } from '../care-level/care-level.store.ts'
import { type IntervalJson, timelineJson } from '../responsibility/responsibility.store.ts'
import { visitTime } from '../visit/visit.store.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

/** More than one person drives to in a day; what is left out is said. */
const mostPatients = 60
const keyBytes = 32

export type PackRow = {
  readonly id: string
  readonly scope: PackScope
  readonly packedAt: Instant
  readonly expiresAt: Instant
  readonly key: string
}

export type VisitedPatient = { readonly patientId: string; readonly visitAt: Instant }

/**
 * Whom the actor meets from this morning until the pack expires, by the time of the first visit: `MINE`, those of visits
 * that are the actor's or nobody's yet; `UNIT`, of all visits of the unit, and of others to patients enrolled there. Only
 * patients in whose care the unit takes part (S1).
 */
export const visitedPatients = async (tx: Tx, scope: PackScope): Promise<readonly VisitedPatient[]> => {
  const { sql, actor, now } = tx
  return [
    ...(await sql<VisitedPatient[]>`
      select v.patient_id, min(${visitTime(tx)}) as visit_at from visit v join patient p on p.id = v.patient_id
      ${home(tx)}
      where v.status in ('PLANNED', 'STARTED', 'DONE') and p.deceased_at is null
        and ${visitTime(tx)} >= ${startOfDay(civilDateOf(now))}::timestamptz and ${visitTime(tx)} < ${packExpiresAt(now)}::timestamptz
        and case when ${scope} = 'MINE' then v.unit_id = ${actor.unitId} and coalesce(v.person_id, ${actor.personId}) = ${actor.personId}
          else v.unit_id = ${actor.unitId} or enrolled.unit_id = ${actor.unitId} end
        and exists (select from care_relation c where c.patient_id = v.patient_id and c.unit_id = ${actor.unitId}
          and c.period @> ${now}::timestamptz)
      group by v.patient_id order by 2, 1 limit ${mostPatients}`),
  ]
}

export type PackedJson = {
  readonly patient: PatientRow
  /** Null with protected identity (G1). */
  readonly address: string | null
  readonly phone: string | null
  readonly careLevels: readonly CareLevelRow[]
  readonly timeline: readonly IntervalJson[]
}

/** What a pack holds of an opened patient itself; never an address of somebody with protected identity. */
export const getPackedPatient = async (tx: Tx, patientId: string): Promise<PackedJson> => {
  const [row] = await tx.sql<{ packed: PackedJson }[]>`
    select json_build_object('patient', shown.patient, 'careLevels', ${careLevelsJson(tx)}, 'timeline', ${timelineJson(tx)},
      'address', case when p.protection = 'NONE' then concat_ws(', ', p.street, nullif(concat_ws(' ', p.postal_code, p.city), '')) end,
      'phone', case when p.protection = 'NONE' then p.phone end) as packed
    from patient p ${home(tx)} cross join lateral (select ${patientRow(tx)}) shown where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row.packed)
}

/** Notes that the actor takes patients along from now on, with a new key. */
export const insertPack = (tx: Tx, id: string, scope: PackScope, patients: number): Promise<void> => {
  const { personId, assignmentId, unitId } = tx.actor
  const times = { packedAt: tx.now, expiresAt: packExpiresAt(tx.now) }
  const key = randomBytes(keyBytes).toString('base64')
  return tx.write(
    build.insert(offlinePack).values({ id, personId, assignmentId, unitId, scope, patients, key, ...times }),
  )
}

/** The actor's own pack, under the same assignment. */
export const findPack = async ({ sql }: Tx, id: string): Promise<PackRow | undefined> => {
  const [row] = await sql<PackRow[]>`select id, scope, packed_at, expires_at, key from offline_pack where id = ${id}`
  return row
}
