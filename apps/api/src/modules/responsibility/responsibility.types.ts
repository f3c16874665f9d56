import { type ShiftReason, shiftReasons } from '@lih/domain/responsibility/reasons'
import { Field, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { type NextCertainty, nextCertainties } from './responsibility.view.ts'

const ShiftReasonEnum = gqlEnum('ShiftReason', shiftReasons)
const NextCertaintyEnum = gqlEnum(
  'NextCertainty',
  nextCertainties,
  'Whence what is said about the time after the present responsibility: an accepted hand-over, a proposed one, the plan, or the ordinary way.',
)

/** A telephone line that answers (M11). */
@ObjectType({ simpleResolvers: true })
export class CallLine {
  @Field(() => String)
  label: string

  @Field(() => String)
  number: string

  @Field(() => String, { nullable: true, description: 'Who answers, when a roster says it (O1).' })
  person: string | null

  @Field(() => InstantScalar, { nullable: true })
  from: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When this line closes; null when it never does.' })
  until: string | null
}

/** A line that ought to answer now and on which nobody is on duty (O1). */
@ObjectType({ simpleResolvers: true })
export class CallGap {
  @Field(() => String)
  label: string

  @Field(() => InstantScalar)
  until: string
}

/** *Ansvarig* and *Ring nu* (M11). */
@ObjectType({ simpleResolvers: true })
export class Responsibility {
  @Field(() => Unit)
  unit: Unit

  @Field(() => Person, { nullable: true })
  physician: Person | null

  @Field(() => InstantScalar)
  since: string

  @Field(() => ShiftReasonEnum)
  reason: ShiftReason

  @Field(() => CallLine, { nullable: true })
  callNow: CallLine | null

  @Field(() => CallLine, { nullable: true })
  callNext: CallLine | null

  @Field(() => CallGap, { nullable: true })
  callGap: CallGap | null

  @Field(() => InstantScalar, { nullable: true, description: 'When another number may answer: ask again then.' })
  callChangesAt: string | null
}

@ObjectType({ simpleResolvers: true })
export class NextResponsibility {
  @Field(() => Unit)
  unit: Unit

  @Field(() => InstantScalar, { nullable: true })
  at: string | null

  @Field(() => NextCertaintyEnum)
  certainty: NextCertainty
}

@ObjectType({ simpleResolvers: true })
export class ResponsibilityInterval {
  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar, { nullable: true })
  to: string | null

  @Field(() => Unit)
  unit: Unit

  @Field(() => Person, { nullable: true })
  physician: Person | null

  @Field(() => ShiftReasonEnum)
  reason: ShiftReason
}
