import { Ctx as Context, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findUnitRollouts } from './rollout.store.ts'
import { UnitRollout } from './rollout.types.ts'
import { rolloutView } from './rollout.view.ts'

@Resolver()
export class RolloutResolver {
  @Query(() => [UnitRollout], {
    description: 'Which units take part in supports, from when, and what they have in place.',
  })
  @Can('directory:read')
  rollout(@Context() ctx: Ctx): Promise<UnitRollout[]> {
    return read(ctx, async (tx) => (await findUnitRollouts(tx)).map((row) => rolloutView(row, tx.now)))
  }
}
