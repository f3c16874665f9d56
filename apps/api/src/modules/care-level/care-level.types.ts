import { type CareLevel, careLevels, type TreatmentLimit, treatmentLimits } from '@lih/domain/care-level/care-level'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'

const CareLevelEnum = gqlEnum('CareLevelKind', careLevels)
const TreatmentLimitEnum = gqlEnum('TreatmentLimit', treatmentLimits)

/** One physician's decision on level of care and treatment limits (V6). */
@ObjectType({ simpleResolvers: true })
export class CareLevelDecision {
  @Field(() => ID)
  id: string

  @Field(() => CareLevelEnum)
  level: CareLevel

  @Field(() => [TreatmentLimitEnum])
  limits: readonly TreatmentLimit[]

  @Field(() => Boolean, { description: 'Death is expected: a nurse may confirm it.' })
  expectedDeath: boolean

  @Field(() => String, { nullable: true })
  consulted: string | null

  @Field(() => String, { nullable: true })
  note: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The last day on which it holds; null: until a new decision.',
  })
  validUntil: string | null

  @Field(() => Boolean)
  expired: boolean

  @Field(() => InstantScalar)
  decidedAt: string

  @Field(() => Person)
  decidedBy: Person

  @Field(() => Unit)
  unit: Unit
}

/** What a nurse needs at night: the decision that counts, those before it, and whether the actor may decide anew (V6). */
@ObjectType({ simpleResolvers: true })
export class CareLevelView {
  @Field(() => Int, { description: 'Number of decisions.' })
  version: number

  @Field(() => CareLevelDecision, { nullable: true })
  present: CareLevelDecision | null

  @Field(() => [CareLevelDecision], { description: 'The latest first.' })
  earlier: readonly CareLevelDecision[]

  @Field(() => Boolean, { description: 'Whether the actor may decide now.' })
  mayDecide: boolean
}

@InputType()
export class DecideCareLevelInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => CareLevelEnum)
  level: CareLevel

  @Field(() => [TreatmentLimitEnum])
  limits: TreatmentLimit[]

  @Field(() => Boolean)
  expectedDeath: boolean

  @Field(() => String, { nullable: true })
  consulted?: string | null

  @Field(() => String, { nullable: true })
  note?: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  validUntil?: string | null
}
