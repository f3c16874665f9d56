import { type PlaceRounding, placeRoundings, type TariffPeriod, tariffPeriods } from '@lih/domain/tariff/tariff'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { CivilDateScalar, InstantScalar, OreScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

export const TariffPeriodEnum = gqlEnum(
  'TariffPeriod',
  tariffPeriods,
  'For how long the amounts per ten places are (R3).',
)
export const PlaceRoundingEnum = gqlEnum('PlaceRounding', placeRoundings, 'How places become tens (R2).')

/** What is paid from a day on (R2, R3). */
@ObjectType({ simpleResolvers: true })
export class Tariff {
  @Field(() => ID)
  id: string

  @Field(() => CivilDateScalar)
  validFrom: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day; null until another one is decided.' })
  validTo: string | null

  @Field(() => String)
  decisionReference: string

  @Field(() => OreScalar)
  homeVisitOre: number

  @Field(() => Int)
  distanceSharePercent: number

  @Field(() => OreScalar)
  tenPlacesOre: number

  @Field(() => OreScalar)
  tenShortStayPlacesOre: number

  @Field(() => TariffPeriodEnum)
  period: TariffPeriod

  @Field(() => Boolean, { description: 'Whether the amounts per ten places hold the raise already.' })
  upliftIncluded: boolean

  @Field(() => PlaceRoundingEnum)
  placeRounding: PlaceRounding

  @Field(() => InstantScalar)
  recordedAt: string

  @Field(() => String, { nullable: true })
  recordedBy: string | null
}

/** A tariff that was taken back, with a reason (G4). */
@ObjectType({ simpleResolvers: true })
export class StruckTariff {
  @Field(() => ID)
  id: string

  @Field(() => CivilDateScalar)
  validFrom: string

  @Field(() => String)
  decisionReference: string

  @Field(() => InstantScalar)
  struckAt: string

  @Field(() => String, { nullable: true })
  struckBy: string | null

  @Field(() => String)
  struckReason: string
}

@ObjectType({ simpleResolvers: true })
export class Tariffs {
  @Field(() => [Tariff], { description: 'The latest first; they follow one another without gap.' })
  tariffs: readonly Tariff[]

  @Field(() => [StruckTariff])
  struck: readonly StruckTariff[]

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Until this day all is approved: no tariff changes it.',
  })
  approvedThrough: string | null
}

@InputType()
export class DecideTariffInput {
  @Field(() => ID)
  commandId: string

  @Field(() => CivilDateScalar)
  validFrom: string

  @Field(() => String)
  decisionReference: string

  @Field(() => OreScalar)
  homeVisitOre: number

  @Field(() => Int)
  distanceSharePercent: number

  @Field(() => OreScalar)
  tenPlacesOre: number

  @Field(() => OreScalar)
  tenShortStayPlacesOre: number

  @Field(() => TariffPeriodEnum)
  period: TariffPeriod

  @Field(() => Boolean)
  upliftIncluded: boolean

  @Field(() => PlaceRoundingEnum)
  placeRounding: PlaceRounding
}

@InputType()
export class StrikeTariffInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  tariffId: string

  @Field(() => String)
  reason: string
}

@ObjectType({ simpleResolvers: true })
export class TariffPayload {
  @Field(() => ID, { nullable: true, description: 'Null when it was not carried out.' })
  tariffId: string | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
