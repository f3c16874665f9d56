import { type BudgetKind, type BudgetPurpose, budgetKinds, budgetPurposes } from '@lih/domain/budget/budget'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { OreScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

const PurposeEnum = gqlEnum('BudgetPurpose', budgetPurposes, 'What the reallocated money is for (R5).')
const KindEnum = gqlEnum('BudgetKind', budgetKinds)

@ObjectType({ simpleResolvers: true })
export class BudgetMonth {
  @Field(() => String)
  month: string

  @Field(() => OreScalar, { nullable: true })
  actualOre: number | null

  @Field(() => OreScalar, { nullable: true })
  forecastOre: number | null
}

/** A purpose through a year. */
@ObjectType({ simpleResolvers: true })
export class BudgetLine {
  @Field(() => PurposeEnum)
  purpose: BudgetPurpose

  @Field(() => Boolean, { description: 'The actual cost is that of the approved settlements.' })
  isSettled: boolean

  @Field(() => OreScalar, { nullable: true })
  budgetOre: number | null

  @Field(() => [BudgetMonth])
  months: readonly BudgetMonth[]

  @Field(() => OreScalar)
  actualOre: number

  @Field(() => OreScalar, { description: 'The whole year, by actual cost where it is known and forecast where not.' })
  expectedOre: number

  @Field(() => OreScalar, { nullable: true })
  leftOre: number | null
}

@ObjectType({ simpleResolvers: true })
export class Budget {
  @Field(() => ID)
  year: string

  @Field(() => [BudgetLine])
  lines: readonly BudgetLine[]
}

@InputType()
export class EnterBudgetInput {
  @Field(() => ID)
  commandId: string

  @Field(() => PurposeEnum)
  purpose: BudgetPurpose

  @Field(() => KindEnum)
  kind: BudgetKind

  @Field(() => String)
  month: string

  @Field(() => OreScalar)
  amountOre: number

  @Field(() => String)
  reference: string

  @Field(() => OreScalar, { nullable: true })
  seenOre?: number | null
}

@ObjectType({ simpleResolvers: true })
export class EnterBudgetPayload {
  @Field(() => Budget, { nullable: true, description: 'The year as it is now; null when nothing was entered.' })
  budget: Budget | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
