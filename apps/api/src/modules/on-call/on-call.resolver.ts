import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { endOnCallMember, setOnCallNumber } from './member.commands.ts'
import { addOnCallShift, fillOnCallRoster, removeOnCallShift, reportOnCallSick } from './on-call.commands.ts'
import {
  AddOnCallShiftInput,
  AnswerOnCallSwapInput,
  AskOnCallSwapInput,
  DropOnCallShiftInput,
  EndOnCallMemberInput,
  FillOnCallRosterInput,
  SetOnCallNumberInput,
  WithdrawOnCallSwapInput,
} from './on-call.inputs.ts'
import { getBoard, getOwnLines, getRoster } from './on-call.reads.ts'
import { OnCallBoard, OnCallPayload, OnCallRoster, OwnOnCallLine } from './on-call.types.ts'
import { payload } from './on-call-payload.ts'
import { answerOnCallSwap, askOnCallSwap, withdrawOnCallSwap } from './swap.commands.ts'

@Resolver()
export class OnCallResolver {
  @Query(() => OnCallBoard, { description: 'Who is on call now, on every line, and who comes next (O1).' })
  @Can('onCall:read')
  onCallNow(@Context() ctx: Ctx): Promise<OnCallBoard> {
    return getBoard(ctx)
  }

  @Query(() => [OwnOnCallLine], { description: 'The lines that the unit keeps or the actor takes part in.' })
  @Can('onCall:roster')
  ownOnCallLines(@Context() ctx: Ctx): Promise<OwnOnCallLine[]> {
    return getOwnLines(ctx)
  }

  @Query(() => OnCallRoster, { nullable: true, description: 'Four weeks from the Monday of `day`.' })
  @Can('onCall:roster')
  onCallRoster(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('day', () => CivilDateScalar) day: string,
    @Context() ctx: Ctx,
  ): Promise<OnCallRoster | null> {
    return getRoster(ctx, lineId, day)
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  addOnCallShift(
    @Arg('input', () => AddOnCallShiftInput) input: AddOnCallShiftInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(addOnCallShift(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  fillOnCallRoster(
    @Arg('input', () => FillOnCallRosterInput) input: FillOnCallRosterInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(fillOnCallRoster(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  setOnCallNumber(
    @Arg('input', () => SetOnCallNumberInput) input: SetOnCallNumberInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(setOnCallNumber(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  endOnCallMember(
    @Arg('input', () => EndOnCallMemberInput) input: EndOnCallMemberInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(endOnCallMember(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:roster')
  reportOnCallSick(
    @Arg('input', () => DropOnCallShiftInput) input: DropOnCallShiftInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(reportOnCallSick(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:plan')
  removeOnCallShift(
    @Arg('input', () => DropOnCallShiftInput) input: DropOnCallShiftInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(removeOnCallShift(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:swap')
  askOnCallSwap(
    @Arg('input', () => AskOnCallSwapInput) input: AskOnCallSwapInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(askOnCallSwap(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:swap')
  answerOnCallSwap(
    @Arg('input', () => AnswerOnCallSwapInput) input: AnswerOnCallSwapInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(answerOnCallSwap(ctx, input))
  }

  @Mutation(() => OnCallPayload)
  @Can('onCall:swap')
  withdrawOnCallSwap(
    @Arg('input', () => WithdrawOnCallSwapInput) input: WithdrawOnCallSwapInput,
    @Context() ctx: Ctx,
  ): Promise<OnCallPayload> {
    return payload(withdrawOnCallSwap(ctx, input))
  }
}
