import { type ReadinessStep, readinessSteps } from '@lih/domain/rollout/readiness'
import { Field, ID, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'

const ReadinessStepEnum = gqlEnum('ReadinessStep', readinessSteps)

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
  @Field(() => ReadinessStepEnum)
  step: ReadinessStep

  @Field(() => CivilDateScalar, { nullable: true })
  doneOn: string | null

  @Field(() => String, { nullable: true })
  saidBy: string | null
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
}
