import { Ctx as Context, Query, Resolver } from 'type-graphql'
import { Public } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { findMe } from './me.store.ts'
import { Me } from './me.types.ts'

@Resolver()
export class MeResolver {
  @Query(() => Me, { nullable: true })
  @Public('says whether somebody has signed in, and which assignments can be chosen')
  me(@Context() ctx: Ctx): Promise<Me | null> {
    return findMe(ctx)
  }
}
