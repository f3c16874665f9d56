import type { CareLevel, TreatmentLimit } from '@lih/domain/care-level/care-level'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { careLevel } from '../../db/tables/care-level.ts'

export type CareLevelRow = {
  readonly id: string
  readonly version: number
  readonly level: CareLevel
  readonly limits: readonly TreatmentLimit[]
  readonly expectedDeath: boolean
  readonly consulted: string | null
  readonly note: string | null
  readonly validUntil: CivilDate | null
  readonly decidedAt: Instant
  readonly decidedBy: PersonJson
  readonly unit: UnitJson
}

/** The decisions on the level of care of the patient `p`, the latest first. */
export const careLevelsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'level', c.level, 'limits', c.limits,
      'expectedDeath', c.expected_death, 'consulted', c.consulted, 'note', c.note, 'validUntil', c.valid_until,
      'decidedAt', c.decided_at, 'decidedBy', ${personJson(tx, 'c.person_id')}, 'unit', ${unitJson(tx, 'c.unit_id')})
      order by c.version desc), '[]')
    from care_level c where c.patient_id = p.id)`

/** What a decision on the level of care is made on. */
export const getCareLevelState = async (
  { sql }: Statements,
  patientId: string,
): Promise<{ readonly decisions: number; readonly deceasedAt: Instant | null }> => {
  const [row] = await sql<{ decisions: number; deceasedAt: Instant | null }[]>`
    select (select count(*)::int from care_level c where c.patient_id = p.id) as decisions, p.deceased_at
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return row
}

export type NewCareLevel = Pick<
  CareLevelRow,
  'version' | 'level' | 'limits' | 'expectedDeath' | 'consulted' | 'note' | 'validUntil'
> & { readonly patientId: string }

/** @returns the id of the decision, made now by the actor */
export const insertCareLevel = async (tx: Tx, { limits, ...values }: NewCareLevel): Promise<string> => {
  const by = { decidedAt: tx.now, personId: tx.actor.personId, unitId: tx.actor.unitId }
  const query = build.insert(careLevel).values({ ...values, limits: [...limits], ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: careLevel.id }))
  if (!row) throw new Error('the decision was not stored')
  return row.id
}
