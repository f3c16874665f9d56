import type { ReadinessStep } from '@lih/domain/rollout/readiness'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { ReadinessStepEnum, UnitRollout } from './rollout.types.ts'

@InputType()
export class ConfirmReadinessInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) unitId: string
  @Field(() => ReadinessStepEnum) step: ReadinessStep
  @Field(() => CivilDateScalar) doneOn: string
}

@InputType()
export class StrikeReadinessInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) readinessId: string
  @Field(() => String) reason: string
}

@InputType()
export class ActivateUnitInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) unitId: string
  @Field(() => CivilDateScalar, { description: 'The first day, today or later.' }) from: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'The day ahead that was decided when this was chosen.' })
  seenFrom?: string | null
}

@ObjectType({ simpleResolvers: true })
export class RolloutPayload {
  @Field(() => UnitRollout, { nullable: true, description: 'As it is now; null when it was not carried out.' })
  unit: UnitRollout | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
