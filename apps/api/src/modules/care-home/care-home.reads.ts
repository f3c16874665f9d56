import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { type CareHomeRow, findAgreements, findAllCareHomes, findCareHome, findCareHomesOf } from './care-home.store.ts'
import type { Agreement, CareHome, CareHomePayload } from './care-home.types.ts'
import { careHomeView } from './care-home.view.ts'
import { findUses } from './text.store.ts'

/** What a home is seen by, beside its own row. */
const aroundOf = async (tx: Tx, rows: readonly CareHomeRow[]) => ({
  agreements: await findAgreements(tx),
  uses: await findUses(
    tx,
    rows.flatMap(({ assignments }) => assignments.map(({ id }) => id)),
  ),
})

/** The care homes in which the actor's unit is a party; every one for the region's office. */
export const getCareHomes = (ctx: Ctx): Promise<CareHome[]> =>
  read(ctx, async (tx) => {
    const all = tx.actor.unitKind === 'REGION_OFFICE'
    const rows = all ? await findAllCareHomes(tx) : await findCareHomesOf(tx, tx.actor.unitId)
    const around = await aroundOf(tx, rows)
    return rows.map((row) => careHomeView(row, around, tx.actor, tx.now))
  })

/** The agreements above the assignments, the latest first (A10). */
export const getAgreements = (ctx: Ctx): Promise<Agreement[]> =>
  read(ctx, async (tx) => [...(await findAgreements(tx))])

/** The home as it is now, after a command on it. */
export const careHomePayload = async (
  ctx: Ctx,
  outcome: Promise<Outcome<{ readonly careHomeId: string }>>,
): Promise<CareHomePayload> => {
  const { done, userErrors } = await outcome
  if (done === null) return { careHome: null, userErrors }
  return read(ctx, async (tx) => {
    const row = await findCareHome(tx, done.careHomeId)
    return { careHome: row ? careHomeView(row, await aroundOf(tx, [row]), tx.actor, tx.now) : null, userErrors }
  })
}
