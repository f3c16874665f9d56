import { daysBetween } from '@lih/domain/time/civil'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { countDischarges } from './risk-follow-up.store.ts'
import type { RiskFollowUp } from './risk-follow-up.types.ts'
import { followUpView, type Period } from './risk-follow-up.view.ts'

const longestDays = 2 * 366

/**
 * The follow-up of a period for a ward's leads, in one statement (M20).
 * @throws GraphQLError BAD_USER_INPUT when the period is turned round or longer than two years
 */
export const getRiskFollowUp = (ctx: Ctx, period: Period): Promise<RiskFollowUp> => {
  const { from, to } = period
  if (to < from || daysBetween(from, to) > longestDays)
    throw new GraphQLError('not a period of at most two years', { extensions: { code: 'BAD_USER_INPUT' } })
  return read(ctx, async (tx) => followUpView(await countDischarges(tx, from, to), period, tx.now))
}
