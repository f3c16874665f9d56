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

/** What is planned, whether for one patient or for a round. */
@InputType()
abstract class PlanInput {
  @Field(() => ID)
  commandId: string

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

@InputType()
export class PlanVisitInput extends PlanInput {
  @Field(() => ID)
  patientId: string

  @Field(() => Int, { nullable: true })
  everyWeeks?: number | null

  @Field(() => Int, { nullable: true })
  times?: number | null
}

@InputType()
export class PlanRoundInput extends PlanInput {
  @Field(() => [ID])
  patientIds: readonly string[]
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
export class ReplanVisitInput extends TouchVisitInput {
  @Field(() => InstantScalar)
  plannedAt: string

  @Field(() => Int)
  minutes: number

  @Field(() => ID, { nullable: true })
  personId?: string | null
}

@InputType()
export class CancelVisitInput extends TouchVisitInput {
  @Field(() => VisitCancelReasonEnum)
  reason: VisitCancelReason

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => Boolean)
  following: boolean
}

@InputType()
export class StrikeVisitInput extends TouchVisitInput {
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
export class AnswerVisitInput extends TouchVisitInput {
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
