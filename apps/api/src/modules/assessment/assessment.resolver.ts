import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { decideRisk, removeRiskInput, typeRiskInput } from './assessment.commands.ts'
import { getRiskView, riskPayload } from './risk.read.ts'
import { DecideRiskInput, RemoveRiskInputInput, RiskPayload, RiskView, TypeRiskInputInput } from './risk.types.ts'

@Resolver()
export class AssessmentResolver {
  @Query(() => RiskView)
  @Can('risk:read')
  riskView(@Arg('stayId', () => ID) stayId: string, @Context() ctx: Ctx): Promise<RiskView> {
    return getRiskView(ctx, stayId, 'riskView')
  }

  @Mutation(() => RiskPayload)
  @Can('risk:decide')
  async decideRisk(
    @Arg('input', () => DecideRiskInput) input: DecideRiskInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return riskPayload(ctx, 'decideRisk', input, await decideRisk(ctx, input))
  }

  @Mutation(() => RiskPayload)
  @Can('risk:type')
  async typeRiskInput(
    @Arg('input', () => TypeRiskInputInput) input: TypeRiskInputInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return riskPayload(ctx, 'typeRiskInput', input, await typeRiskInput(ctx, input))
  }

  @Mutation(() => RiskPayload)
  @Can('risk:type')
  async removeRiskInput(
    @Arg('input', () => RemoveRiskInputInput) input: RemoveRiskInputInput,
    @Context() ctx: Ctx,
  ): Promise<RiskPayload> {
    return riskPayload(ctx, 'removeRiskInput', input, await removeRiskInput(ctx, input))
  }
}
