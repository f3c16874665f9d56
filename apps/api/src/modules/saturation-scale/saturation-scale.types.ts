import { type SaturationScale, saturationScales } from '@lih/domain/news2/news2'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'

const ScaleEnum = gqlEnum('SaturationScale', saturationScales)

/** One physician's choice of the scale of saturation in NEWS2 (V2). */
@ObjectType({ simpleResolvers: true })
export class SaturationScaleChoice {
  @Field(() => ID)
  id: string

  @Field(() => Int, { description: '1 when it is struck, else 0.' })
  version: number

  @Field(() => ScaleEnum)
  scale: SaturationScale

  @Field(() => String)
  reason: string

  @Field(() => InstantScalar)
  chosenAt: string

  @Field(() => Person)
  chosenBy: Person

  @Field(() => Unit)
  unit: Unit

  @Field(() => InstantScalar, { nullable: true })
  struckAt: string | null

  @Field(() => Person, { nullable: true })
  struckBy: Person | null

  @Field(() => String, { nullable: true })
  struckReason: string | null
}

/** The scale on which a patient's saturation is scored, and what the actor may do about it (V2). */
@ObjectType({ simpleResolvers: true })
export class SaturationScaleView {
  @Field(() => Int, { description: 'How often somebody has chosen or struck.' })
  version: number

  @Field(() => SaturationScaleChoice, { nullable: true, description: 'Null: nobody has chosen, and scale 1 holds.' })
  present: SaturationScaleChoice | null

  @Field(() => [SaturationScaleChoice], { description: 'Followed by another, or struck; the latest first.' })
  earlier: readonly SaturationScaleChoice[]

  @Field(() => Boolean)
  mayChoose: boolean

  @Field(() => Boolean)
  mayStrike: boolean
}

/** On which choice a score rests: whose, and when it was made (V2). */
@ObjectType({ simpleResolvers: true })
export class SaturationScaleUsed {
  @Field(() => ScaleEnum)
  scale: SaturationScale

  @Field(() => InstantScalar)
  chosenAt: string

  @Field(() => Person)
  chosenBy: Person

  @Field(() => Unit)
  unit: Unit

  @Field(() => Boolean, { description: 'It has been struck since.' })
  struck: boolean
}

@InputType()
export class ChooseSaturationScaleInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => ScaleEnum)
  scale: SaturationScale

  @Field(() => String)
  reason: string
}

@InputType()
export class StrikeSaturationScaleInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  choiceId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  reason: string
}
