import { type UnmetReason, unmetReasons } from '@lih/domain/doctor-request/clock'
import type { RequestUrgency } from '@lih/domain/doctor-request/status'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { RequestUrgencyEnum } from './doctor-request.enums.ts'

export const UnmetReasonEnum = gqlEnum('UnmetReason', unmetReasons)

/** A request that was not met (K6): times and units, never who. */
@ObjectType({ simpleResolvers: true })
export class UnmetRequest {
  @Field(() => ID)
  id: string

  @Field(() => RequestUrgencyEnum)
  urgency: RequestUrgency

  @Field(() => String)
  fromUnit: string

  @Field(() => String, { description: 'Responsible for the patient when it was unmet.' })
  unit: string

  @Field(() => InstantScalar)
  sentAt: string

  @Field(() => InstantScalar)
  unmetAt: string

  @Field(() => UnmetReasonEnum)
  reason: UnmetReason

  @Field(() => InstantScalar, { nullable: true })
  closedAt: string | null
}

@ObjectType({ simpleResolvers: true })
export class UnmetMonth {
  @Field(() => String, { description: '`YYYY-MM`' })
  month: string

  @Field(() => String)
  unit: string

  @Field(() => Int)
  late: number

  @Field(() => Int, { description: 'Withdrawn because the municipality hired another doctor.' })
  hired: number
}

@ObjectType({ simpleResolvers: true })
export class UnmetRequests {
  @Field(() => InstantScalar)
  at: string

  @Field(() => [UnmetRequest], { description: 'The latest first.' })
  rows: readonly UnmetRequest[]

  @Field(() => [UnmetMonth])
  months: readonly UnmetMonth[]
}
