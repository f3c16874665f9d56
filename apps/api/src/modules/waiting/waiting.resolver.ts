import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { countWaiting, getWaiting } from './waiting.reads.ts'
import { WaitingCount, WaitingList } from './waiting.types.ts'

@Resolver()
export class WaitingResolver {
  @Query(() => WaitingList, { description: 'Everything that waits for the unit, the soonest first.' })
  @Can('waiting:list')
  waiting(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<WaitingList> {
    return getWaiting(ctx, listId)
  }

  @Query(() => WaitingCount, { description: 'How much waits for the person and the unit.' })
  @Can('waiting:list')
  waitingCount(@Context() ctx: Ctx): Promise<WaitingCount> {
    return countWaiting(ctx)
  }
}
