import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { type ResidentJson, residentRows } from './round-homes.store.ts'
import type { RoundHome } from './round-homes.types.ts'

const byHome = (rows: readonly ResidentJson[]): RoundHome[] => {
  const places = [...new Set(rows.map(({ place }) => place))]
  return places.map((place) => ({ place, residents: rows.filter((row) => row.place === place) }))
}

/** The care homes of the unit's patients (V1). `listId` is the client's, one per opened list (S7). */
export const roundHomes = (ctx: Ctx, listId: string): Promise<RoundHome[]> => {
  if (!id.safeParse(listId).success) {
    throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return read(ctx, async (tx) => byHome(await residentRows(tx, listId)))
}
