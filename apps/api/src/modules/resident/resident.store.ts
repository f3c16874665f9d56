import type { DischargeNeed } from '@lih/domain/discharge-need/discharge-need'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { dischargeNeed, doctorWish } from '../../db/tables/resident.ts'

export type NeedRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly stayId: string
  readonly kind: DischargeNeed
  readonly text: string
  readonly unit: UnitJson
  readonly notedAt: Instant
  readonly notedBy: PersonJson | null
  readonly struckAt: Instant | null
  readonly struckReason: string | null
}

export type ResidenceRow = {
  readonly careHome: { readonly id: string; readonly name: string } | null
  readonly assignedUnit: UnitJson | null
  readonly listedUnitId: string | null
  readonly wish: {
    readonly id: string
    readonly notedAt: Instant
    readonly notedBy: PersonJson | null
    readonly text: string
  } | null
  readonly stayId: string | null
  readonly dischargedAt: Instant | null
  /** Of the latest stay, struck ones too, oldest first. */
  readonly needs: readonly NeedRow[]
}

/** In which care home an opened patient lives now, whose doctors the home has, and what is asked for (A8, A11). */
export const residenceOf = async (tx: Statements, patientId: string): Promise<ResidenceRow> => {
  const { sql, now } = tx
  const [row] = await sql<ResidenceRow[]>`
    select case when h.id is not null then json_build_object('id', h.id, 'name', h.name) end as care_home,
      case when a.unit_id is not null then ${unitJson(tx, 'a.unit_id')} end as assigned_unit, g.unit_id as listed_unit_id,
      (select json_build_object('id', w.id, 'notedAt', w.noted_at, 'notedBy', ${personJson(tx, 'w.noted_by')}, 'text', w.text)
        from doctor_wish w where w.patient_id = p.id and w.care_home_id = h.id and w.ended_at is null limit 1) as wish,
      s.id as stay_id, s.discharged_at,
      (select coalesce(json_agg(json_build_object('id', n.id, 'version', n.version, 'patientId', n.patient_id, 'stayId', n.stay_id,
          'kind', n.kind, 'text', n.text, 'unit', ${unitJson(tx, 'n.unit_id')}, 'notedAt', n.noted_at,
          'notedBy', ${personJson(tx, 'n.noted_by')}, 'struckAt', n.struck_at, 'struckReason', n.struck_reason) order by n.noted_at, n.id), '[]')
        from discharge_need n where n.stay_id = s.id) as needs
    from patient p
    left join living_situation l on l.patient_id = p.id and l.period @> ${now}::timestamptz
    left join care_home h on h.id = l.care_home_id
    left join care_home_assignment a on a.care_home_id = h.id
      and ${civilDateOf(now)} between a.valid_from and coalesce(a.valid_to, 'infinity')
    left join listing g on g.patient_id = p.id and g.period @> ${now}::timestamptz
    left join lateral (select s.id, s.discharged_at from stay s where s.patient_id = p.id order by s.admitted_at desc limit 1) s on true
    where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row)
}

export const insertWish = async (
  tx: Tx,
  values: { readonly patientId: string; readonly careHomeId: string; readonly text: string },
): Promise<string> => {
  const by = { notedAt: tx.now, notedUnitId: tx.actor.unitId, notedBy: tx.actor.personId }
  const query = build.insert(doctorWish).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: doctorWish.id }))
  if (!row) throw new Error('the wish was not stored')
  return row.id
}

export const endWishRow = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`
    update doctor_wish set ended_at = ${now}, ended_by = ${actor.personId}, end_reason = ${reason}
    where id = ${id} and ended_at is null`
}

export const insertNeed = async (
  tx: Tx,
  values: Pick<NeedRow, 'patientId' | 'stayId' | 'kind' | 'text'>,
): Promise<string> => {
  const by = { unitId: tx.actor.unitId, notedAt: tx.now, notedBy: tx.actor.personId }
  const query = build.insert(dischargeNeed).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: dischargeNeed.id }))
  if (!row) throw new Error('the need was not stored')
  return row.id
}

export const findNeed = async (tx: Statements, id: string): Promise<NeedRow | undefined> => {
  const [row] = await tx.sql<NeedRow[]>`
    select n.id, n.version, n.patient_id, n.stay_id, n.kind, n.text, ${unitJson(tx, 'n.unit_id')} as unit, n.noted_at,
      ${personJson(tx, 'n.noted_by')} as noted_by, n.struck_at, n.struck_reason
    from discharge_need n where n.id = ${id}`
  return row
}

/** @returns false when somebody else has changed it since `version` was read */
export const strikeNeedRow = async (
  { sql, now, actor }: Tx,
  { id, version }: Pick<NeedRow, 'id' | 'version'>,
  reason: string,
): Promise<boolean> => {
  const rows = await sql`
    update discharge_need set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason}, version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}
