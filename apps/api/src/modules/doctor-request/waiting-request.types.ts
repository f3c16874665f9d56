import { type RequestStatus, type RequestUrgency, requestStatuses } from '@lih/domain/doctor-request/status'
import { Field, ID, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { RequestUrgencyEnum } from './doctor-request.enums.ts'

const StatusEnum = gqlEnum('DoctorRequestStatus', requestStatuses)

/** A doctor request that waits for the actor's unit: to answer it, or to reply when the doctor has asked back (V2). */
@ObjectType({ simpleResolvers: true })
export class WaitingRequest {
  @Field(() => ID)
  id: string

  @Field(() => RequestUrgencyEnum)
  urgency: RequestUrgency

  @Field(() => StatusEnum)
  status: RequestStatus

  @Field(() => String)
  situation: string

  @Field(() => InstantScalar)
  sentAt: string

  @Field(() => InstantScalar, { nullable: true })
  dueAt: string | null

  @Field(() => Unit)
  fromUnit: Unit
}
