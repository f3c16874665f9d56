import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { makeOfflinePack } from './offline.commands.ts'
import { MakeOfflinePackInput } from './offline.inputs.ts'
import { getPackKey, packPayload } from './offline.reads.ts'
import { OfflinePackPayload } from './offline.types.ts'

@Resolver()
export class OfflineResolver {
  @Query(() => String, {
    nullable: true,
    description: "The key of the actor's own pack, which opens what is unsent on its device.",
  })
  @Can('offline:pack')
  offlinePackKey(@Arg('packId', () => ID) packId: string, @Context() ctx: Ctx): Promise<string | null> {
    return getPackKey(ctx, packId)
  }

  @Mutation(() => OfflinePackPayload, { description: "Takes today's patients along on a device." })
  @Can('offline:pack')
  async makeOfflinePack(
    @Arg('input', () => MakeOfflinePackInput) input: MakeOfflinePackInput,
    @Context() ctx: Ctx,
  ): Promise<OfflinePackPayload> {
    return packPayload(ctx, await makeOfflinePack(ctx, input))
  }
}
