import type { SupportKind } from '@lih/domain/care-home/support-log'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { careHomeSupport } from '../../db/tables/resident.ts'

export type SupportLogRow = {
  readonly id: string
  readonly kind: SupportKind
  readonly physicianNeeded: boolean
  readonly heldOn: CivilDate
  readonly topic: string
  readonly unitId: string
  readonly unitName: string
  readonly recordedBy: string | null
  readonly struckAt: Instant | null
  readonly struckReason: string | null
}

/** Advice and training under the assignment `a`, struck ones too, the latest first (A5). */
export const supportLogJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'physicianNeeded', c.physician_needed,
      'heldOn', c.held_on, 'topic', c.topic, 'unitId', c.unit_id, 'unitName', (select name from unit where id = c.unit_id),
      'recordedBy', (select x.given || ' ' || x.family from person x where x.id = c.recorded_by), 'struckAt', c.struck_at,
      'struckReason', c.struck_reason) order by c.held_on desc, c.recorded_at desc, c.id), '[]')
    from care_home_support c where c.assignment_id = a.id)`

type NewEntry = {
  readonly assignmentId: string
  readonly kind: SupportKind
  readonly physicianNeeded: boolean
  readonly heldOn: CivilDate
  readonly topic: string
}

/** @returns its id */
export const insertSupport = async (tx: Tx, values: NewEntry): Promise<string> => {
  const query = build.insert(careHomeSupport).values({ ...values, unitId: tx.actor.unitId })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: careHomeSupport.id }))
  if (!row) throw new Error('the entry was not stored')
  return row.id
}

export const strikeSupport = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`
    update care_home_support set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason}
    where id = ${id} and struck_at is null`
}
