import type { Pair } from '@lih/domain/collaboration/collaboration'
import { type CivilDate, civilDateOf } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type UnitJson, unitJson } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { collaborationMeeting } from '../../db/tables/resident.ts'

export type MeetingRow = {
  readonly id: string
  readonly heldOn: CivilDate
  readonly present: string
  readonly minutes: string
  readonly unitName: string
  readonly recordedBy: string | null
}

export type PairRow = Pick<Pair, 'since'> & {
  readonly vardcentral: UnitJson
  readonly municipal: UnitJson
  /** The latest first. */
  readonly meetings: readonly MeetingRow[]
}

const meetingsJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('id', m.id, 'heldOn', m.held_on, 'present', m.present, 'minutes', m.minutes,
      'unitName', (select name from unit where id = m.unit_id),
      'recordedBy', (select x.given || ' ' || x.family from person x where x.id = m.recorded_by)) order by m.held_on desc), '[]')
    from collaboration_meeting m where m.vardcentral_id = v.id and m.municipal_id = k.id)`

/**
 * Each vårdcentral with the health care of the municipality where it lies (A13), of which a unit is one; all pairs for null.
 * A unit that another has taken over meets nobody any more.
 */
export const findPairs = async (tx: Statements, unitId: string | null): Promise<readonly PairRow[]> => {
  const { sql } = tx
  const mine = unitId === null ? sql`true` : sql`${unitId} in (v.id, k.id)`
  return sql<PairRow[]>`
    select ${unitJson(tx, 'v.id')} as vardcentral, ${unitJson(tx, 'k.id')} as municipal,
      (select min(g.valid_from) from agreement g where g.layer = 'REGION_MUNICIPALITY' and g.counterpart = k.municipality_code) as since,
      ${meetingsJson(tx)} as meetings
    from unit v join unit k on k.kind = 'MUNICIPAL_HEALTH_CARE' and k.municipality_code = v.municipality_code
    where v.kind = 'VARDCENTRAL' and ${mine}
      and not exists (select from unit_succession s where s.predecessor_id = v.id and s.valid_from <= ${civilDateOf(tx.now)})
    order by v.municipality_code, v.name`
}

/** Recordings run one after another. */
export const lockCollaboration = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('collaboration', 0))`
}

type NewMeeting = {
  readonly vardcentralId: string
  readonly municipalId: string
  readonly heldOn: CivilDate
  readonly present: string
  readonly minutes: string
}

/** @returns its id */
export const insertCollaboration = async (tx: Tx, values: NewMeeting): Promise<string> => {
  const query = build.insert(collaborationMeeting).values({ ...values, unitId: tx.actor.unitId })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: collaborationMeeting.id }))
  if (!row) throw new Error('the meeting was not stored')
  return row.id
}
