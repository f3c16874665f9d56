import { type ContactMode, type Counterpart, contactModes, counterparts } from '@lih/domain/support/follow-up'
import { type Urgency, urgencies } from '@lih/domain/support/period'
import {
  type AnsweringParty,
  type AnswerState,
  answeringParties,
  answerStates,
  type DeclineReason,
  declineReasons,
  type SupportEndReason,
  type SupportMessageKind,
  type SupportStatus,
  supportEndReasons,
  supportMessageKinds,
  supportStatuses,
} from '@lih/domain/support/status'
import { type SupportPhase, supportPhases } from '@lih/domain/support/support'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { Extension } from '../extension/extension.types.ts'
import { Handover } from '../handover/handover.types.ts'
import { SupportPause } from './pause.types.ts'

export const AnsweringPartyEnum = gqlEnum('AnsweringParty', answeringParties)
export const AnswerStateEnum = gqlEnum('AnswerState', answerStates)
export const DeclineReasonEnum = gqlEnum('DeclineReason', declineReasons)
export const CounterpartEnum = gqlEnum('Counterpart', counterparts)
export const ContactModeEnum = gqlEnum('ContactMode', contactModes)
const SupportStatusEnum = gqlEnum('SupportStatus', supportStatuses)
export const SupportEndReasonEnum = gqlEnum('SupportEndReason', supportEndReasons)
const SupportMessageKindEnum = gqlEnum('SupportMessageKind', supportMessageKinds)
const UrgencyEnum = gqlEnum('Urgency', urgencies)

const SupportPhaseEnum = gqlEnum(
  'SupportPhase',
  supportPhases,
  "Derived from status and clock: RUNNING until the hand-over's instant, OVERDUE past the last day.",
)

@ObjectType({ simpleResolvers: true })
export class SupportAnswer {
  @Field(() => AnsweringPartyEnum)
  party: AnsweringParty

  @Field(() => AnswerStateEnum)
  state: AnswerState

  @Field(() => Unit)
  unit: Unit

  @Field(() => InstantScalar, { nullable: true })
  answeredAt: string | null

  @Field(() => Person, { nullable: true })
  answeredBy: Person | null
}

@ObjectType({ simpleResolvers: true })
export class SupportMessage {
  @Field(() => ID)
  id: string

  @Field(() => AnsweringPartyEnum)
  party: AnsweringParty

  @Field(() => SupportMessageKindEnum)
  kind: SupportMessageKind

  @Field(() => DeclineReasonEnum, { nullable: true })
  reasonCode: DeclineReason | null

  @Field(() => String, { nullable: true })
  text: string | null

  @Field(() => InstantScalar)
  at: string

  @Field(() => Person)
  by: Person

  @Field(() => Unit)
  unit: Unit
}

/** A contact during the support (M7). */
@ObjectType({ simpleResolvers: true })
export class FollowUp {
  @Field(() => ID)
  id: string

  @Field(() => CounterpartEnum)
  counterpart: Counterpart

  @Field(() => ContactModeEnum)
  mode: ContactMode

  @Field(() => InstantScalar)
  at: string

  @Field(() => Boolean)
  byPhysician: boolean

  @Field(() => String)
  outcome: string

  @Field(() => CivilDateScalar, { nullable: true })
  nextOn: string | null

  @Field(() => Person)
  by: Person
}

/** Temporary physician support at home (tillfälligt läkarstöd) (M4–M10). */
@ObjectType({ simpleResolvers: true })
export class Support {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => SupportStatusEnum)
  status: SupportStatus

  @Field(() => SupportPhaseEnum)
  phase: SupportPhase

  @Field(() => Unit)
  hospitalUnit: Unit

  @Field(() => Unit)
  lmUnit: Unit

  @Field(() => Unit)
  receivingUnit: Unit

  @Field(() => Unit, { nullable: true })
  municipalUnit: Unit | null

  @Field(() => Person, { nullable: true })
  lmPhysician: Person | null

  @Field(() => Person, { nullable: true, description: 'Who at the receiving unit handles what comes.' })
  receivingAssignee: Person | null

  @Field(() => String)
  message: string

  @Field(() => Int)
  plannedDays: number

  @Field(() => InstantScalar)
  proposedAt: string

  @Field(() => Person)
  proposedBy: Person

  @Field(() => [SupportAnswer])
  answers: readonly SupportAnswer[]

  @Field(() => [SupportMessage])
  messages: readonly SupportMessage[]

  @Field(() => InstantScalar, { nullable: true })
  dischargedAt: string | null

  @Field(() => InstantScalar, { nullable: true })
  startedAt: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  firstDay: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  lastDay: string | null

  @Field(() => Int)
  totalDays: number

  @Field(() => Int, { nullable: true })
  dayNumber: number | null

  @Field(() => Int, { nullable: true })
  daysLeft: number | null

  @Field(() => UrgencyEnum, { nullable: true })
  urgency: Urgency | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when a support that was not confirmed at discharge may still start.',
  })
  lateStartUntil: string | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The first contact of a Läkarmedverkan physician with the patient.',
  })
  firstContactAt: string | null

  @Field(() => SupportPause, {
    nullable: true,
    description: 'A visit to hospital without admission while the support runs.',
  })
  pause: SupportPause | null

  @Field(() => [FollowUp])
  followUps: readonly FollowUp[]

  @Field(() => [Extension], { description: 'Requests to extend, in the order in which they were made.' })
  extensions: readonly Extension[]

  @Field(() => Handover, { nullable: true, description: 'The open hand-over, else the latest.' })
  handover: Handover | null

  @Field(() => InstantScalar, { nullable: true })
  endedAt: string | null

  @Field(() => SupportEndReasonEnum, { nullable: true })
  endReason: SupportEndReason | null

  @Field(() => String, { nullable: true, description: 'What was said when it ended or was taken back.' })
  endText: string | null
}
