import {
  type DialogueForm,
  dialogueForms,
  type HandoverMessageKind,
  type HandoverStatus,
  handoverMessageKinds,
  handoverStatuses,
} from '@lih/domain/handover/status'
import type { Party } from '@lih/domain/organisation/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { PartyEnum, Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'

const HandoverStatusEnum = gqlEnum('HandoverStatus', handoverStatuses)
const HandoverMessageKindEnum = gqlEnum('HandoverMessageKind', handoverMessageKinds)
const DialogueFormEnum = gqlEnum('DialogueForm', dialogueForms)

/** Something still to be done after the hand-over. */
@ObjectType({ simpleResolvers: true })
export class OpenAction {
  @Field(() => String)
  what: string

  @Field(() => PartyEnum, { nullable: true, description: 'Who answers for it; null: nobody yet.' })
  owner: Party | null

  @Field(() => String, { nullable: true })
  ownerName: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn: string | null
}

@ObjectType({ simpleResolvers: true })
export class HandoverMessage {
  @Field(() => ID)
  id: string

  @Field(() => HandoverMessageKindEnum)
  kind: HandoverMessageKind

  @Field(() => String)
  text: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => Person)
  by: Person

  @Field(() => Unit)
  unit: Unit
}

/** Hand-over (överlämning) with its SBAR summary and dialogue (M8). */
@ObjectType({ simpleResolvers: true })
export class Handover {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => HandoverStatusEnum)
  status: HandoverStatus

  @Field(() => Unit)
  fromUnit: Unit

  @Field(() => Unit)
  toUnit: Unit

  @Field(() => String)
  situation: string

  @Field(() => String)
  background: string

  @Field(() => String)
  assessment: string

  @Field(() => String)
  recommendation: string

  @Field(() => [OpenAction])
  openActions: readonly OpenAction[]

  @Field(() => InstantScalar)
  proposedAt: string

  @Field(() => Person)
  proposedBy: Person

  @Field(() => InstantScalar, { nullable: true })
  proposedEffectiveAt: string | null

  @Field(() => InstantScalar, { nullable: true })
  effectiveAt: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the effective instant falls within the support's period; derived, never typed.",
  })
  withinPeriod: boolean | null

  @Field(() => DialogueFormEnum, { nullable: true })
  dialogue: DialogueForm | null

  @Field(() => InstantScalar, { nullable: true })
  closedAt: string | null

  @Field(() => Person, { nullable: true })
  closedBy: Person | null

  @Field(() => [HandoverMessage])
  messages: readonly HandoverMessage[]
}

@InputType()
export class OpenActionInput {
  @Field(() => String)
  what: string

  @Field(() => PartyEnum, { nullable: true })
  owner?: Party | null

  @Field(() => String, { nullable: true })
  ownerName?: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string | null
}

@InputType()
export class ProposeHandoverInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  situation: string

  @Field(() => String)
  background: string

  @Field(() => String)
  assessment: string

  @Field(() => String)
  recommendation: string

  @Field(() => [OpenActionInput])
  openActions: OpenActionInput[]

  @Field(() => InstantScalar, { nullable: true, description: 'Null: at the moment of acceptance.' })
  effectiveAt?: string | null
}

@InputType()
export class HandoverTextInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  handoverId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  text: string
}

@InputType()
export class AcceptHandoverInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  handoverId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => InstantScalar, { nullable: true, description: 'Null: now.' })
  effectiveAt?: string | null

  @Field(() => DialogueFormEnum)
  dialogue: DialogueForm
}
