import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import { type Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { saveDraft } from './draft.commands.ts'
import { deleteDraft, findDraft } from './draft.store.ts'
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
    return read(ctx, (tx) => findDraft(tx, form, subjectId))
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
    return read(ctx, (tx) => deleteDraft(tx, form, subjectId))
  }
}
