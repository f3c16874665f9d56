import type { DeviationType } from '@lih/domain/deviation/status'
import type { Party } from '@lih/domain/organisation/kinds'
import { Field, Int, ObjectType } from 'type-graphql'
import { PartyEnum } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { DeviationTypeEnum } from './deviation.enums.ts'

const hidden = 'Of all units; null: too few of others to be shown.'

@ObjectType({ simpleResolvers: true })
export class DeviationTypeCount {
  @Field(() => DeviationTypeEnum) type: DeviationType
  @Field(() => Int, { description: "Reported by the actor's unit, or concerning it." }) own: number
  @Field(() => Int, { nullable: true, description: hidden }) total: number | null
}

@ObjectType({ simpleResolvers: true })
export class DeviationBoundaryCount {
  @Field(() => PartyEnum) from: Party
  @Field(() => PartyEnum) to: Party
  @Field(() => Int, { description: "Reported by the actor's unit, or concerning it." }) own: number
  @Field(() => Int, { nullable: true, description: hidden }) total: number | null
}

/** The deviations of a year, of nobody (O3). */
@ObjectType({ simpleResolvers: true })
export class DeviationStatistics {
  @Field(() => InstantScalar) at: string
  @Field(() => [DeviationTypeCount], { description: 'The most first.' }) types: readonly DeviationTypeCount[]
  @Field(() => [DeviationBoundaryCount], { description: 'The most first.' })
  boundaries: readonly DeviationBoundaryCount[]
}
