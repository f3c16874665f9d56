import { refused } from '@lih/domain/result'
import { successorOn } from '@lih/domain/succession/succession'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'
import { loadStanding } from './succession.store.ts'

/** Who has the unit's work today: itself, or its successor (M12). */
export const presentUnitOf = async (tx: Statements, unitId: string): Promise<string> =>
  successorOn(await loadStanding(tx), unitId, civilDateOf(tx.now))

/** Nothing new goes to a unit whose successor has begun (M12); null while it is open. */
export const succeededRefusal = async (tx: Statements, unitId: string, path: readonly string[]) => {
  const today = civilDateOf(tx.now)
  const standing = (await loadStanding(tx)).find((one) => one.predecessorId === unitId && one.from <= today)
  return standing ? refused('UNIT_SUCCEEDED', path, { unit: standing.successorName, date: standing.from }) : null
}
