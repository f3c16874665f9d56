import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { search } from './search.reads.ts'
import { SearchAnswer } from './search.types.ts'

@Resolver()
export class SearchResolver {
  @Query(() => SearchAnswer, { description: 'By name among own patients, or one person by the whole personal number.' })
  @Can('patient:search')
  search(
    @Arg('text', () => String) text: string,
    @Arg('listId', () => ID) listId: string,
    @Context() ctx: Ctx,
  ): Promise<SearchAnswer> {
    return search(ctx, text, listId)
  }
}
