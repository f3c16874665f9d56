import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { cancelSuccession, decideSuccession } from './succession.commands.ts'
import { getOfficeUnits, previewSuccession, successionPayload } from './succession.reads.ts'
import {
  CancelSuccessionInput,
  DecideSuccessionInput,
  OfficeUnit,
  PreviewSuccessionInput,
  SuccessionPayload,
  SuccessionPreview,
} from './succession.types.ts'

@Resolver()
export class SuccessionResolver {
  @Query(() => [OfficeUnit], { description: 'Every unit that takes part in supports, by name.' })
  @Can('unit:overview')
  officeUnits(@Context() ctx: Ctx): Promise<OfficeUnit[]> {
    return getOfficeUnits(ctx)
  }

  @Query(() => SuccessionPreview, { description: 'What would move with a unit, and what stands in the way.' })
  @Can('succession:decide')
  successionPreview(
    @Arg('input', () => PreviewSuccessionInput) input: PreviewSuccessionInput,
    @Context() ctx: Ctx,
  ): Promise<SuccessionPreview> {
    return previewSuccession(ctx, input)
  }

  @Mutation(() => SuccessionPayload, { description: "Another unit goes on with a unit's work from a day." })
  @Can('succession:decide')
  async decideSuccession(
    @Arg('input', () => DecideSuccessionInput) input: DecideSuccessionInput,
    @Context() ctx: Ctx,
  ): Promise<SuccessionPayload> {
    return successionPayload(ctx, await decideSuccession(ctx, input))
  }

  @Mutation(() => SuccessionPayload, { description: 'What was decided is taken back before its day, with a reason.' })
  @Can('succession:decide')
  async cancelSuccession(
    @Arg('input', () => CancelSuccessionInput) input: CancelSuccessionInput,
    @Context() ctx: Ctx,
  ): Promise<SuccessionPayload> {
    return successionPayload(ctx, await cancelSuccession(ctx, input))
  }
}
