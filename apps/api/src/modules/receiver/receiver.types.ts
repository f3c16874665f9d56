import { type ReceiverStatus, receiverStatuses } from '@lih/domain/receiver/status'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'

const ReceiverStatusEnum = gqlEnum('ReceiverStatus', receiverStatuses)

@ObjectType({ simpleResolvers: true, description: 'A vårdcentral is asked to receive a patient listed outside.' })
export class ReceiverRequest {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => ReceiverStatusEnum) status: ReceiverStatus
  @Field(() => Unit) unit: Unit
  @Field(() => Unit) fromUnit: Unit
  @Field(() => String, { description: 'What the receiver needs to know.' }) message: string
  @Field(() => InstantScalar) askedAt: string
  @Field(() => Person) askedBy: Person
  @Field(() => InstantScalar, { nullable: true }) answeredAt: string | null
  @Field(() => Person, { nullable: true }) answeredBy: Person | null
  @Field(() => String, { nullable: true }) declineReason: string | null
  @Field(() => InstantScalar, { nullable: true }) withdrawnAt: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Who receives a patient that is listed outside the region (M12).' })
export class PatientReceiver {
  @Field(() => Boolean, { description: 'Listed outside, and nobody has accepted.' }) missing: boolean
  @Field(() => Unit, { nullable: true, description: 'Who receives until somebody has accepted.' }) fallback: Unit | null
  @Field(() => [ReceiverRequest], { description: 'The latest first.' }) requests: readonly ReceiverRequest[]
  @Field(() => Boolean) mayAsk: boolean
  @Field(() => Boolean) mayAnswer: boolean
  @Field(() => Boolean) mayWithdraw: boolean
}

@InputType()
export class AskReceiverInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) unitId: string
  @Field(() => String) message: string
}

@InputType()
export class AnswerReceiverInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) requestId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => Boolean) accept: boolean
  @Field(() => String, { nullable: true, description: 'Why not.' }) reason?: string | null
}

@InputType()
export class WithdrawReceiverInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) requestId: string
  @Field(() => Int) expectedVersion: number
}
