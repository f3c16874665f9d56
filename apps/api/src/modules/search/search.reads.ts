import { readSearch } from '@lih/domain/search/query'
import { id } from '@lih/domain/text'
import { civilDateOf } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findPeople } from './search.store.ts'
import type { SearchAnswer } from './search.types.ts'

const nobody = { patients: [], more: false, elsewhere: null } as const

/** What is typed, looked for in one statement. `listId` is the client's, one per opened search (S7). */
export const search = (ctx: Ctx, text: string, listId: string): Promise<SearchAnswer> => {
  if (!id.safeParse(listId).success)
    throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
  return read(ctx, async (tx) => {
    const query = readSearch(text, civilDateOf(tx.now))
    if (!query.ok) return { ...nobody, code: query.refusal.code }
    const { tooMany, ...found } = await findPeople(tx, query.changes, listId)
    return { ...found, code: tooMany ? 'TOO_MANY_SEARCHES' : null }
  })
}
