import { Ctx as Context, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { getRollout } from './rollout.read.ts'
import { UnitRollout } from './rollout.types.ts'

@Resolver()
export class RolloutResolver {
  @Query(() => [UnitRollout], {
    description: 'Which units take part in supports, from when, and what they have in place.',
  })
  @Can('directory:read')
  rollout(@Context() ctx: Ctx): Promise<UnitRollout[]> {
    return getRollout(ctx)
  }
}
