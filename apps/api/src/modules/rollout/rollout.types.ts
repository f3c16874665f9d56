import { type ReadinessStep, readinessSteps } from '@lih/domain/rollout/readiness'
import { Field, ID, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'

export const ReadinessStepEnum = gqlEnum('ReadinessStep', readinessSteps)

@ObjectType({
  simpleResolvers: true,
  description: 'Days on which a unit takes part in supports; `to` is not included.',
})
class ActivePeriod {
  @Field(() => CivilDateScalar)
  from: string

  @Field(() => CivilDateScalar, { nullable: true })
  to: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What a unit has in place before it is activated; null: not yet.' })
class UnitReadiness {
  @Field(() => ID, { nullable: true })
  id: string | null

  @Field(() => ReadinessStepEnum)
  step: ReadinessStep

  @Field(() => CivilDateScalar, { nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true })
  saidBy: string | null

  @Field(() => InstantScalar, { nullable: true })
  saidAt: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What was said about a point and taken back.' })
class StruckReadiness {
  @Field(() => ID) id: string
  @Field(() => ReadinessStepEnum) step: ReadinessStep
  @Field(() => CivilDateScalar) doneOn: string
  @Field(() => String) saidBy: string
  @Field(() => InstantScalar) struckAt: string
  @Field(() => String) struckBy: string
  @Field(() => String) reason: string
}

@ObjectType({ simpleResolvers: true })
export class UnitRollout {
  @Field(() => ID)
  id: string

  @Field(() => Unit)
  unit: Unit

  @Field(() => [ActivePeriod])
  active: readonly ActivePeriod[]

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The first day, today or later, on which it is active.',
  })
  activeFrom: string | null

  @Field(() => [UnitReadiness])
  readiness: readonly UnitReadiness[]

  @Field(() => [StruckReadiness], { description: 'The latest first.' })
  struck: readonly StruckReadiness[]
}
