import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { approveSettlement } from './settlement.commands.ts'
import { getOwnSettlements, getReimbursement, getSettlement, getSettlements } from './settlement.read.ts'
import {
  ApproveSettlementInput,
  ApproveSettlementPayload,
  Reimbursement,
  Settlement,
  SettlementCell,
  SettlementOverview,
} from './settlement.types.ts'
import { getSimulation } from './simulate.read.ts'
import { TariffSimulation, TariffTermsInput } from './simulation.types.ts'

@Resolver()
export class SettlementResolver {
  @Query(() => SettlementOverview, { description: 'What has been approved, and what is next, by vårdcentral (R4).' })
  @Can('settlement:read')
  settlements(@Context() ctx: Ctx): Promise<SettlementOverview> {
    return getSettlements(ctx)
  }

  @Query(() => Settlement, { nullable: true, description: 'One month of one vårdcentral, without identities (R6).' })
  @Can('settlement:read')
  settlement(
    @Arg('unitId', () => ID) unitId: string,
    @Arg('month', () => String) month: string,
    @Context() ctx: Ctx,
  ): Promise<Settlement | null> {
    return getSettlement(ctx, unitId, month)
  }

  @Query(() => TariffSimulation, {
    nullable: true,
    description: 'Last month with another tariff; nothing is stored (R3).',
  })
  @Can('tariff:decide')
  simulateTariff(
    @Arg('terms', () => TariffTermsInput) terms: TariffTermsInput,
    @Context() ctx: Ctx,
  ): Promise<TariffSimulation | null> {
    return getSimulation(ctx, terms)
  }

  @Query(() => [SettlementCell], { description: "The actor's own vårdcentral, month by month." })
  @Can('reimbursement:read')
  ownSettlements(@Context() ctx: Ctx): Promise<readonly SettlementCell[]> {
    return getOwnSettlements(ctx)
  }

  @Query(() => Reimbursement, { nullable: true, description: 'What the own vårdcentral is paid for a month (R6).' })
  @Can('reimbursement:read')
  reimbursement(
    @Arg('month', () => String) month: string,
    @Arg('listId', () => ID) listId: string,
    @Context() ctx: Ctx,
  ): Promise<Reimbursement | null> {
    return getReimbursement(ctx, month, listId)
  }

  @Mutation(() => ApproveSettlementPayload, { description: 'The month is frozen as it was looked at.' })
  @Can('settlement:approve')
  async approveSettlement(
    @Arg('input', () => ApproveSettlementInput) input: ApproveSettlementInput,
    @Context() ctx: Ctx,
  ): Promise<ApproveSettlementPayload> {
    const { done, userErrors } = await approveSettlement(ctx, input)
    return { settlement: done && (await getSettlement(ctx, done.unitId, done.month)), userErrors }
  }
}
