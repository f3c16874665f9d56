import { mayAtAll } from '@lih/domain/access/can'
import { isRunning } from '@lih/domain/screening/screening'
import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { findScreening, findScreenings, residentsOf, type ScreeningRow } from './screening.store.ts'
import type { Screening, ScreeningList, ScreeningPayload } from './screening.types.ts'

const screeningView = (row: ScreeningRow, { actor, now }: Tx): Screening => {
  const running = isRunning(row, now)
  const mine = row.unitId === actor.unitId && mayAtAll(actor, 'screening:manage').effect !== 'DENY'
  return { ...row, running, mayAct: running && mine }
}

/** The screenings of the homes in which the actor's unit is a party, the latest first; of every home for the region (A6). */
export const getScreenings = (ctx: Ctx): Promise<Screening[]> =>
  read(ctx, async (tx) => {
    const all = tx.actor.unitKind === 'REGION_OFFICE'
    return (await findScreenings(tx, all ? null : tx.actor.unitId)).map((row) => screeningView(row, tx))
  })

/** Whom a screening of the actor's unit concerns, as long as it goes on (A6); `listId` is the client's (S7). */
export const getScreeningResidents = (ctx: Ctx, screeningId: string, listId: string): Promise<ScreeningList> =>
  read(ctx, async (tx) => {
    if (![screeningId, listId].every((one) => id.safeParse(one).success)) {
      throw new GraphQLError('an id is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    const screening = await findScreening(tx, screeningId)
    const open = screening !== undefined && screening.unitId === tx.actor.unitId && isRunning(screening, tx.now)
    const rows = open ? await residentsOf(tx, screening, listId) : []
    return { at: tx.now, rows: rows.map((row) => ({ ...row, id: row.patient.id })) }
  })

/** What a mutation answers: the screening as it is after the commit. */
export const screeningPayload = async (
  ctx: Ctx,
  outcome: Promise<Outcome<{ readonly screeningId: string }>>,
): Promise<ScreeningPayload> => {
  const { done, userErrors } = await outcome
  if (done === null) return { screening: null, userErrors }
  return read(ctx, async (tx) => {
    const row = await findScreening(tx, done.screeningId)
    return { screening: row ? screeningView(row, tx) : null, userErrors }
  })
}
