import { daysBetween } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import { Arg, Ctx as Context, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { countDischarges } from './risk-follow-up.store.ts'
import { RiskFollowUp } from './risk-follow-up.types.ts'
import { followUpView, type Period } from './risk-follow-up.view.ts'

const longestDays = 2 * 366

const checked = ({ from, to }: Period): Period => {
  if (to < from || daysBetween(from, to) > longestDays)
    throw new GraphQLError('not a period of at most two years', { extensions: { code: 'BAD_USER_INPUT' } })
  return { from, to }
}

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
    const period = checked({ from, to })
    return read(ctx, async (tx) => followUpView(await countDischarges(tx, from, to), period, tx.now))
  }
}
