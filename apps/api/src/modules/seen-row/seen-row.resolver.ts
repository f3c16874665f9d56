import type { WorklistName } from '@lih/domain/saved-view/lists'
import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { WorklistNameEnum } from '../saved-view/saved-view.types.ts'
import { seenRows, seeRows } from './seen-row.commands.ts'
import { SeenRow, SeeRowsInput } from './seen-row.types.ts'

@Resolver()
export class SeenRowResolver {
  @Query(() => [SeenRow], {
    nullable: true,
    description: 'What the person had seen of a worklist when last looking; null the first time.',
  })
  @Can('seenRow:write')
  seenRows(
    @Arg('list', () => WorklistNameEnum) list: WorklistName,
    @Context() ctx: Ctx,
  ): Promise<readonly SeenRow[] | null> {
    return seenRows(ctx, list)
  }

  @Mutation(() => Boolean)
  @Can('seenRow:write')
  seeRows(@Arg('input', () => SeeRowsInput) input: SeeRowsInput, @Context() ctx: Ctx): Promise<boolean> {
    return seeRows(ctx, input)
  }
}
