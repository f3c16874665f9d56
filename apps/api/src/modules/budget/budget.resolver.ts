import { Arg, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { enterBudget } from './budget.commands.ts'
import { getBudget } from './budget.read.ts'
import { Budget, EnterBudgetInput, EnterBudgetPayload } from './budget.types.ts'

@Resolver()
export class BudgetResolver {
  @Query(() => Budget, { nullable: true, description: 'Budget, actual cost and forecast of a year (R5).' })
  @Can('budget:read')
  budget(@Arg('year', () => String) year: string, @Context() ctx: Ctx): Promise<Budget | null> {
    return getBudget(ctx, year)
  }

  @Mutation(() => EnterBudgetPayload, { description: 'The region enters an amount.' })
  @Can('budget:enter')
  async enterBudget(
    @Arg('input', () => EnterBudgetInput) input: EnterBudgetInput,
    @Context() ctx: Ctx,
  ): Promise<EnterBudgetPayload> {
    const { done, userErrors } = await enterBudget(ctx, input)
    return { budget: done && (await getBudget(ctx, done.year)), userErrors }
  }
}
