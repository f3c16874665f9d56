import type { LineKind } from '@lih/domain/settlement/lines'
import type { PlaceRounding, TariffPeriod } from '@lih/domain/tariff/tariff'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { OreScalar } from '../../graphql/scalars.ts'
import { PlaceRoundingEnum, TariffPeriodEnum } from '../tariff/tariff.types.ts'
import { LineKindEnum } from './settlement.types.ts'

/** What the lines of one kind come to with two tariffs (R3). */
@ObjectType({ simpleResolvers: true })
export class SimulatedKind {
  @Field(() => LineKindEnum)
  kind: LineKind

  @Field(() => Int)
  currentLines: number

  @Field(() => OreScalar)
  currentOre: number

  @Field(() => Int)
  proposedLines: number

  @Field(() => OreScalar)
  proposedOre: number
}

@ObjectType({ simpleResolvers: true })
export class TariffSimulation {
  @Field(() => String, { description: 'The month that is over: 2026-10.' })
  month: string

  @Field(() => [SimulatedKind])
  kinds: readonly SimulatedKind[]
}

/** A tariff that is considered. */
@InputType()
export class TariffTermsInput {
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
