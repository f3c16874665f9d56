import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { sendFeedback } from './feedback.commands.ts'
import { FeedbackPayload, SendFeedbackInput } from './feedback.types.ts'

@Resolver()
export class FeedbackResolver {
  @Mutation(() => FeedbackPayload, { description: 'What somebody says about how usable the portal is.' })
  @Can('feedback:send')
  sendFeedback(
    @Arg('input', () => SendFeedbackInput) input: SendFeedbackInput,
    @Context() ctx: Ctx,
  ): Promise<FeedbackPayload> {
    return sendFeedback(ctx, input)
  }
}
