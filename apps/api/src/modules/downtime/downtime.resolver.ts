import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { downtimeList } from './downtime.reads.ts'
import { DowntimeList } from './downtime.types.ts'

@Resolver()
export class DowntimeResolver {
  @Query(() => DowntimeList, {
    description: "The unit's patients at home today, to have on paper when nothing answers.",
  })
  @Can('visit:list')
  downtimeList(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<DowntimeList> {
    return downtimeList(ctx, listId)
  }
}
