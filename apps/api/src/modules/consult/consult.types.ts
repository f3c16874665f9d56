import {
  type ConsultEvent,
  type ConsultMessageKind,
  type ConsultStatus,
  type ConsultUrgency,
  consultEvents,
  consultMessageKinds,
  consultStatuses,
  consultUrgencies,
} from '@lih/domain/consult/status'
import type { OnCallSpecialty } from '@lih/domain/on-call/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { SpecialtyEnum } from '../on-call/on-call.enums.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const StatusEnum = gqlEnum('ConsultStatus', consultStatuses)
const EventEnum = gqlEnum('ConsultEvent', consultEvents)
const UrgencyEnum = gqlEnum('ConsultUrgency', consultUrgencies)
const MessageKindEnum = gqlEnum('ConsultMessageKind', consultMessageKinds)

@ObjectType({ simpleResolvers: true })
export class ConsultMessage {
  @Field(() => MessageKindEnum)
  kind: ConsultMessageKind

  @Field(() => String)
  text: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => Person)
  by: Person
}

/** A question to a specialty (konsultfråga) and its way to an answer (O2). */
@ObjectType({ simpleResolvers: true })
export class Consult {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => PatientRow, { nullable: true, description: 'Null: asked without a patient.' })
  patient: PatientRow | null

  @Field(() => SpecialtyEnum)
  specialty: OnCallSpecialty

  @Field(() => Unit)
  fromUnit: Unit

  @Field(() => Unit)
  toUnit: Unit

  @Field(() => UrgencyEnum)
  urgency: ConsultUrgency

  @Field(() => StatusEnum)
  status: ConsultStatus

  @Field(() => String)
  situation: string

  @Field(() => String, { nullable: true })
  background: string | null

  @Field(() => String, { nullable: true })
  assessment: string | null

  @Field(() => String)
  question: string

  @Field(() => InstantScalar)
  askedAt: string

  @Field(() => Person)
  askedBy: Person

  @Field(() => InstantScalar, { description: 'When an answer is due, by the urgency.' })
  dueAt: string

  @Field(() => InstantScalar, { nullable: true })
  acknowledgedAt: string | null

  @Field(() => Person, { nullable: true })
  acknowledgedBy: Person | null

  @Field(() => InstantScalar, { nullable: true, description: 'Answered or withdrawn.' })
  closedAt: string | null

  @Field(() => Person, { nullable: true })
  closedBy: Person | null

  @Field(() => [ConsultMessage])
  messages: readonly ConsultMessage[]

  @Field(() => [EventEnum], { description: 'What the actor may do now.' })
  may: readonly ConsultEvent[]
}

@ObjectType({ simpleResolvers: true })
export class ConsultList {
  @Field(() => InstantScalar)
  at: string

  @Field(() => [Consult], { description: 'The latest first.' })
  rows: readonly Consult[]
}

@ObjectType({ simpleResolvers: true })
export class ConsultPayload {
  @Field(() => ID, { nullable: true })
  consultId: string | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}

@InputType()
export class AskConsultInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => ID, { nullable: true })
  patientId?: string | null

  @Field(() => UrgencyEnum)
  urgency: ConsultUrgency

  @Field(() => String)
  situation: string

  @Field(() => String, { nullable: true })
  background?: string | null

  @Field(() => String, { nullable: true })
  assessment?: string | null

  @Field(() => String)
  question: string
}

@InputType()
export class ActOnConsultInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  consultId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => EventEnum)
  event: ConsultEvent

  @Field(() => String, { nullable: true })
  text?: string | null
}
