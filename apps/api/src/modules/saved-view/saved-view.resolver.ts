import type { WorklistName } from '@lih/domain/saved-view/lists'
import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { changeView, deleteView, savedViews, saveView } from './saved-view.commands.ts'
import {
  ChangeViewInput,
  DeleteViewInput,
  SavedView,
  SavedViewsPayload,
  SaveViewInput,
  WorklistNameEnum,
} from './saved-view.types.ts'

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], { description: "One's own views of a worklist, and those shared at the unit." })
  @Can('savedView:use')
  savedViews(
    @Arg('list', () => WorklistNameEnum) list: WorklistName,
    @Context() ctx: Ctx,
  ): Promise<readonly SavedView[]> {
    return savedViews(ctx, list)
  }

  @Mutation(() => SavedViewsPayload)
  @Can('savedView:use')
  saveView(@Arg('input', () => SaveViewInput) input: SaveViewInput, @Context() ctx: Ctx): Promise<SavedViewsPayload> {
    return saveView(ctx, input)
  }

  @Mutation(() => SavedViewsPayload)
  @Can('savedView:use')
  changeView(
    @Arg('input', () => ChangeViewInput) input: ChangeViewInput,
    @Context() ctx: Ctx,
  ): Promise<SavedViewsPayload> {
    return changeView(ctx, input)
  }

  @Mutation(() => SavedViewsPayload)
  @Can('savedView:use')
  deleteView(
    @Arg('input', () => DeleteViewInput) input: DeleteViewInput,
    @Context() ctx: Ctx,
  ): Promise<SavedViewsPayload> {
    return deleteView(ctx, input)
  }
}
