import type { WorklistName } from '@lih/domain/saved-view/lists'
import { seeRowsInput } from '@lih/domain/seen-row/inputs'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { addSeen, findSeen } from './seen-row.store.ts'
import type { SeenRow } from './seen-row.types.ts'

/** What the person had seen of the list when last looking, on whichever machine; null the first time (promise 15). */
export const seenRows = async (ctx: Ctx, list: WorklistName): Promise<readonly SeenRow[] | null> => {
  const seen = await read(ctx, (tx) => findSeen(tx, list))
  return seen === null ? null : Object.entries(seen).map(([id, changedAt]) => ({ id, changedAt }))
}

/**
 * Remembers what has been looked at.
 * @throws GraphQLError BAD_USER_INPUT when it is no list's rows, which no portal sends
 */
export const seeRows = async (ctx: Ctx, raw: unknown): Promise<boolean> => {
  const parsed = seeRowsInput.safeParse(raw)
  if (!parsed.success) throw new GraphQLError('not the rows of a list', { extensions: { code: 'BAD_USER_INPUT' } })
  const { list, rows } = parsed.data
  await read(ctx, (tx) => addSeen(tx, list, Object.fromEntries(rows.map(({ id, changedAt }) => [id, changedAt]))))
  return true
}
