import { Arg, Ctx as Context, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { getRiskFollowUp } from './risk-follow-up.read.ts'
import { RiskFollowUp } from './risk-follow-up.types.ts'

/** For the leads of a ward: numbers only (M20). */
@Resolver()
export class RiskFollowUpResolver {
  @Query(() => RiskFollowUp, { description: 'The discharges of the days `from` to `to`, both included.' })
  @Can('riskFollowUp:read')
  riskFollowUp(
    @Arg('from', () => CivilDateScalar) from: string,
    @Arg('to', () => CivilDateScalar) to: string,
    @Context() ctx: Ctx,
  ): Promise<RiskFollowUp> {
    return getRiskFollowUp(ctx, { from, to })
  }
}
