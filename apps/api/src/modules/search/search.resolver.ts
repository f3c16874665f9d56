import { readSearch } from '@lih/domain/search/query'
import { id } from '@lih/domain/text'
import { civilDateOf } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findPeople } from './search.store.ts'
import { SearchAnswer } from './search.types.ts'

const nobody = { patients: [], more: false, elsewhere: null } as const

@Resolver()
export class SearchResolver {
  @Query(() => SearchAnswer, { description: 'By name among own patients, or one person by the whole personal number.' })
  @Can('patient:search')
  search(
    @Arg('text', () => String) text: string,
    @Arg('listId', () => ID) listId: string,
    @Context() ctx: Ctx,
  ): Promise<SearchAnswer> {
    if (!id.safeParse(listId).success)
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    return read(ctx, async (tx) => {
      const query = readSearch(text, civilDateOf(tx.now))
      if (!query.ok) return { ...nobody, code: query.refusal.code }
      const { tooMany, ...found } = await findPeople(tx, query.changes, listId)
      return { ...found, code: tooMany ? 'TOO_MANY_SEARCHES' : null }
    })
  }
}
