import type { Done } from '@lih/domain/undo/undo'
import type { JsonValue } from '../../db/statements.ts'
import type { Tx } from '../../db/unit-of-work.ts'

export type DoneCommand = Done & { readonly result: JsonValue }

/** A command of the actor's own that was carried out; row-level security shows no other. */
export const findDone = async ({ sql, actor }: Tx, id: string): Promise<DoneCommand | undefined> => {
  const [row] = await sql<DoneCommand[]>`
    select name, unit_id, recorded_at as at, result from command where id = ${id} and person_id = ${actor.personId}`
  return row
}
