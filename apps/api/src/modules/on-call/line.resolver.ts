import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { changeOnCallLine, closeOnCallLine, openOnCallLine, setCallRight } from './line.commands.ts'
import { ChangeOnCallLineInput, CloseOnCallLineInput, OpenOnCallLineInput, SetCallRightInput } from './line.inputs.ts'
import { OnCallPayload } from './on-call.types.ts'
import { payload } from './on-call-payload.ts'

@Resolver()
export class OnCallLineResolver {
  @Mutation(() => OnCallPayload, { description: 'A line that the own unit keeps (O1).' })
  @Can('onCall:plan')
  openOnCallLine(
    @Arg('input', () => OpenOnCallLineInput) input: OpenOnCallLineInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(openOnCallLine(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  changeOnCallLine(
    @Arg('input', () => ChangeOnCallLineInput) input: ChangeOnCallLineInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(changeOnCallLine(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  closeOnCallLine(
    @Arg('input', () => CloseOnCallLineInput) input: CloseOnCallLineInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(closeOnCallLine(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  setCallRight(
    @Arg('input', () => SetCallRightInput) input: SetCallRightInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(setCallRight(ctx, input))
  }
}
