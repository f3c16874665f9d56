import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { previewActivation } from './activation-preview.read.ts'
import { ActivationPreview, PreviewActivationInput } from './activation-preview.types.ts'
import { activateUnit, confirmReadiness, strikeReadiness } from './readiness.commands.ts'
import { getOwnRollout } from './readiness.read.ts'
import { ActivateUnitInput, ConfirmReadinessInput, RolloutPayload, StrikeReadinessInput } from './readiness.types.ts'
import { UnitRollout } from './rollout.types.ts'

@Resolver()
export class ReadinessResolver {
  @Query(() => UnitRollout, {
    nullable: true,
    description: "What the actor's own unit has in place, and when it is active.",
  })
  @Can('readiness:read')
  ownRollout(@Context() ctx: Ctx): Promise<UnitRollout | null> {
    return getOwnRollout(ctx)
  }

  @Query(() => ActivationPreview, {
    description: 'What another first day of a unit would touch, before it is decided.',
  })
  @Can('rollout:activate')
  activationPreview(
    @Arg('input', () => PreviewActivationInput) input: PreviewActivationInput,
    @Context() ctx: Ctx,
  ): Promise<ActivationPreview> {
    return previewActivation(ctx, input)
  }

  @Mutation(() => RolloutPayload, { description: 'A point is in place at the unit.' })
  @Can('readiness:confirm')
  confirmReadiness(
    @Arg('input', () => ConfirmReadinessInput) input: ConfirmReadinessInput,
    @Context() ctx: Ctx,
  ): Promise<RolloutPayload> {
    return confirmReadiness(ctx, input)
  }

  @Mutation(() => RolloutPayload, { description: 'What was said about a point is taken back, with a reason.' })
  @Can('readiness:strike')
  strikeReadiness(
    @Arg('input', () => StrikeReadinessInput) input: StrikeReadinessInput,
    @Context() ctx: Ctx,
  ): Promise<RolloutPayload> {
    return strikeReadiness(ctx, input)
  }

  @Mutation(() => RolloutPayload, { description: 'The unit takes part in supports from a day.' })
  @Can('rollout:activate')
  activateUnit(
    @Arg('input', () => ActivateUnitInput) input: ActivateUnitInput,
    @Context() ctx: Ctx,
  ): Promise<RolloutPayload> {
    return activateUnit(ctx, input)
  }
}
