import {
  plainRequestEvents,
  type RequestAnswer,
  type RequestEvent,
  type RequestUrgency,
  requestAnswers,
  type WithdrawReason,
} from '@lih/domain/doctor-request/status'
import type { Consciousness } from '@lih/domain/news2/news2'
import { Field, ID, InputType, Int } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { WrittenOfflineInput } from '../offline/offline.inputs.ts'
import { RequestUrgencyEnum, WithdrawReasonEnum } from './doctor-request.enums.ts'
import { ConsciousnessEnum } from './doctor-request.types.ts'

const PlainEventEnum = gqlEnum('PlainRequestEvent', plainRequestEvents)
const AnswerEnum = gqlEnum('RequestAnswer', requestAnswers)

@InputType()
export class VitalSignsInput {
  @Field(() => Int, { nullable: true })
  respiration?: number | null

  @Field(() => Int, { nullable: true })
  saturation?: number | null

  @Field(() => Boolean, { nullable: true })
  oxygen?: boolean | null

  @Field(() => Int, { nullable: true })
  systolic?: number | null

  @Field(() => Int, { nullable: true })
  pulse?: number | null

  @Field(() => ConsciousnessEnum, { nullable: true })
  consciousness?: Consciousness | null

  @Field(() => Int, { nullable: true, description: 'Tenths of a degree Celsius.' })
  temperatureTenths?: number | null
}

@InputType()
export class SendDoctorRequestInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => RequestUrgencyEnum)
  urgency: RequestUrgency

  @Field(() => String)
  situation: string

  @Field(() => String, { nullable: true })
  background?: string | null

  @Field(() => String)
  assessment: string

  @Field(() => String)
  recommendation: string

  @Field(() => VitalSignsInput, { nullable: true })
  vitalSigns?: VitalSignsInput | null

  @Field(() => Boolean, { nullable: true })
  pregnant?: boolean | null

  @Field(() => WrittenOfflineInput, { nullable: true })
  written?: WrittenOfflineInput | null
}

@InputType()
export class ActOnDoctorRequestInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  requestId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => PlainEventEnum)
  event: RequestEvent

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => WithdrawReasonEnum, { nullable: true })
  withdrawReason?: WithdrawReason | null
}

@InputType()
export class AnswerDoctorRequestInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  requestId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => AnswerEnum)
  event: RequestAnswer

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => ID, { nullable: true })
  visitId?: string | null
}
