import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { discardDraft, saveDraft } from './draft.commands.ts'
import { findDraft } from './draft.store.ts'
import { Draft, DraftPayload, SaveDraftInput } from './draft.types.ts'

@Resolver()
export class DraftResolver {
  @Query(() => Draft, { nullable: true, description: 'The unsent form of the signed-in person, or null.' })
  @Can('draft:write')
  draft(
    @Arg('form', () => String) form: string,
    @Arg('subjectId', () => ID) subjectId: string,
    @Context() ctx: Ctx,
  ): Promise<Draft | null> {
    return findDraft(ctx, form, subjectId)
  }

  @Mutation(() => DraftPayload)
  @Can('draft:write')
  saveDraft(@Arg('input', () => SaveDraftInput) input: SaveDraftInput, @Context() ctx: Ctx): Promise<DraftPayload> {
    return saveDraft(ctx, input)
  }

  @Mutation(() => Boolean)
  @Can('draft:write')
  discardDraft(
    @Arg('form', () => String) form: string,
    @Arg('subjectId', () => ID) subjectId: string,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    return discardDraft(ctx, form, subjectId)
  }
}
