import type { ContactMode, Counterpart } from '@lih/domain/support/follow-up'
import type { AnsweringParty, AnswerState, DeclineReason, SupportEndReason } from '@lih/domain/support/status'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import {
  AnsweringPartyEnum,
  AnswerStateEnum,
  ContactModeEnum,
  CounterpartEnum,
  DeclineReasonEnum,
  SupportEndReasonEnum,
} from './support.types.ts'

@InputType()
export class ProposeSupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  stayId: string

  @Field(() => ID)
  receivingUnitId: string

  @Field(() => CivilDateScalar)
  expectedDischargeOn: string

  @Field(() => Int)
  plannedDays: number

  @Field(() => String)
  message: string
}

@InputType()
export class AnswerSupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => AnswerStateEnum)
  answer: AnswerState

  @Field(() => DeclineReasonEnum, { nullable: true })
  reasonCode?: DeclineReason | null

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => ID, { nullable: true })
  physicianId?: string | null
}

@InputType()
export class ReplySupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => AnsweringPartyEnum)
  party: AnsweringParty

  @Field(() => String)
  text: string
}

@InputType()
export class WithdrawSupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  text: string
}

@InputType()
export class EndSupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => SupportEndReasonEnum)
  reason: SupportEndReason

  @Field(() => InstantScalar, { nullable: true, description: 'When the patient died or moved; null: now.' })
  at?: string | null

  @Field(() => String, { nullable: true })
  text?: string | null
}

@InputType()
export class RecordFollowUpInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => CounterpartEnum)
  counterpart: Counterpart

  @Field(() => ContactModeEnum)
  mode: ContactMode

  @Field(() => InstantScalar)
  at: string

  @Field(() => String)
  outcome: string

  @Field(() => CivilDateScalar, { nullable: true })
  nextOn?: string | null
}

@InputType()
export class AssignSupportInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => ID, {
    nullable: true,
    description: 'A colleague of the own unit, or oneself; null: nobody in particular.',
  })
  personId?: string | null
}
