import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { careHomePayload } from './care-home.reads.ts'
import { CareHomePayload } from './care-home.types.ts'
import { answerText, enterText, proposeText } from './text.commands.ts'
import { getTexts } from './text.reads.ts'
import { AnswerTextInput, CareHomeText, CareHomeTextPayload, EnterTextInput, ProposeTextInput } from './text.types.ts'

@Resolver()
export class CareHomeTextResolver {
  @Query(() => [CareHomeText], { description: "Versions of the assignments' text, the latest first." })
  @Can('careHome:read')
  careHomeTexts(@Context() ctx: Ctx): Promise<CareHomeText[]> {
    return getTexts(ctx)
  }

  @Mutation(() => CareHomeTextPayload, { description: "The region enters a version of the assignments' text." })
  @Can('careHome:decide')
  async enterText(
    @Arg('input', () => EnterTextInput) input: EnterTextInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomeTextPayload> {
    const { done, userErrors } = await enterText(ctx, input)
    return { textId: done?.textId ?? null, userErrors }
  }

  @Mutation(() => CareHomePayload, { description: 'The region proposes that a text holds from a day.' })
  @Can('careHome:decide')
  proposeText(
    @Arg('input', () => ProposeTextInput) input: ProposeTextInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, proposeText(ctx, input))
  }

  @Mutation(() => CareHomePayload, { description: 'The vårdcentral agrees to a text, or declines.' })
  @Can('careHome:acceptText')
  answerText(
    @Arg('input', () => AnswerTextInput) input: AnswerTextInput,
    @Context() ctx: Ctx,
  ): Promise<CareHomePayload> {
    return careHomePayload(ctx, answerText(ctx, input))
  }
}
