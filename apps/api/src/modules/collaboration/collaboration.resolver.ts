import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { recordCollaboration } from './collaboration.commands.ts'
import { collaborationPayload, getCollaborations } from './collaboration.reads.ts'
import { Collaboration, CollaborationPayload, RecordCollaborationInput } from './collaboration.types.ts'

@Resolver()
export class CollaborationResolver {
  @Query(() => [Collaboration], {
    description: "With whom the actor's unit meets each year; every pair for the region.",
  })
  @Can('careHome:read')
  collaborations(@Context() ctx: Ctx): Promise<Collaboration[]> {
    return getCollaborations(ctx)
  }

  @Mutation(() => CollaborationPayload, { description: "The year's mandatory meeting was held (A13)." })
  @Can('careHome:agree')
  recordCollaboration(
    @Arg('input', () => RecordCollaborationInput) input: RecordCollaborationInput,
    @Context() ctx: Ctx,
  ): Promise<CollaborationPayload> {
    return collaborationPayload(ctx, recordCollaboration(ctx, input))
  }
}
