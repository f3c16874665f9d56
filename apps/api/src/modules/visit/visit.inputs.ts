import type {
  ConsultDeclineReason,
  VisitCancelReason,
  VisitMode,
  VisitOccasion,
  VisitProfession,
  VisitUrgency,
} from '@lih/domain/visit/kinds'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import {
  ConsultDeclineReasonEnum,
  VisitCancelReasonEnum,
  VisitModeEnum,
  VisitOccasionEnum,
  VisitProfessionEnum,
  VisitUrgencyEnum,
} from './visit.types.ts'

@InputType()
export class PlanVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => VisitModeEnum)
  mode: VisitMode

  @Field(() => VisitOccasionEnum)
  occasion: VisitOccasion

  @Field(() => VisitUrgencyEnum)
  urgency: VisitUrgency

  @Field(() => VisitProfessionEnum)
  profession: VisitProfession

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => InstantScalar)
  plannedAt: string

  @Field(() => Int)
  minutes: number

  @Field(() => String)
  reason: string

  @Field(() => Int, { nullable: true })
  everyWeeks?: number | null

  @Field(() => Int, { nullable: true })
  times?: number | null
}

@InputType()
export class PlanRoundInput {
  @Field(() => ID)
  commandId: string

  @Field(() => [ID])
  patientIds: readonly string[]

  @Field(() => VisitModeEnum)
  mode: VisitMode

  @Field(() => VisitOccasionEnum)
  occasion: VisitOccasion

  @Field(() => VisitUrgencyEnum)
  urgency: VisitUrgency

  @Field(() => VisitProfessionEnum)
  profession: VisitProfession

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => InstantScalar)
  plannedAt: string

  @Field(() => Int)
  minutes: number

  @Field(() => String)
  reason: string
}

/** Start, finish, and taking either back. */
@InputType()
export class TouchVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  visitId: string

  @Field(() => Int)
  expectedVersion: number
}

@InputType()
export class ReplanVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  visitId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => InstantScalar)
  plannedAt: string

  @Field(() => Int)
  minutes: number

  @Field(() => ID, { nullable: true })
  personId?: string | null
}

@InputType()
export class CancelVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  visitId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => VisitCancelReasonEnum)
  reason: VisitCancelReason

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => Boolean)
  following: boolean
}

@InputType()
export class StrikeVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  visitId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  reason: string
}

@InputType()
export class RequestVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => VisitModeEnum)
  mode: VisitMode

  @Field(() => VisitUrgencyEnum)
  urgency: VisitUrgency

  @Field(() => String)
  reason: string

  @Field(() => CivilDateScalar, { nullable: true })
  wishedOn?: string | null
}

@InputType()
export class AnswerVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  visitId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => Boolean)
  accept: boolean

  @Field(() => InstantScalar, { nullable: true })
  plannedAt?: string | null

  @Field(() => Int, { nullable: true })
  minutes?: number | null

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => ConsultDeclineReasonEnum, { nullable: true })
  reasonCode?: ConsultDeclineReason | null

  @Field(() => String, { nullable: true })
  text?: string | null
}
