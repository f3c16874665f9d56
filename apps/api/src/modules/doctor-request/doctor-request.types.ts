import type { UnmetReason } from '@lih/domain/doctor-request/clock'
import { type RouteWay, routeWays } from '@lih/domain/doctor-request/route'
import {
  type RequestEvent,
  type RequestMessageKind,
  type RequestStatus,
  type RequestUrgency,
  requestEvents,
  requestMessageKinds,
  requestStatuses,
  type WithdrawReason,
} from '@lih/domain/doctor-request/status'
import {
  type Consciousness,
  consciousnessLevels,
  type News2Exclusion,
  type News2Level,
  news2Exclusions,
  news2Levels,
  type VitalSignName,
  vitalSignNames,
} from '@lih/domain/news2/news2'
import { type Sex, sexes } from '@lih/domain/patient/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { CallLine } from '../responsibility/responsibility.types.ts'
import { SaturationScaleUsed } from '../saturation-scale/saturation-scale.types.ts'
import { PatientRow } from '../worklist/worklist.types.ts'
import { RequestUrgencyEnum, WithdrawReasonEnum } from './doctor-request.enums.ts'
import { UnmetReasonEnum } from './unmet.types.ts'

const SexEnum = gqlEnum('Sex', sexes)
const StatusEnum = gqlEnum('DoctorRequestStatus', requestStatuses)
const EventEnum = gqlEnum('DoctorRequestEvent', requestEvents)
const MessageKindEnum = gqlEnum('DoctorRequestMessageKind', requestMessageKinds)
const WayEnum = gqlEnum('RouteWay', routeWays)
export const ConsciousnessEnum = gqlEnum('Consciousness', consciousnessLevels)
const LevelEnum = gqlEnum('News2Level', news2Levels)
const ExclusionEnum = gqlEnum('News2Exclusion', news2Exclusions)
const SignEnum = gqlEnum('VitalSignName', vitalSignNames)

@ObjectType({ simpleResolvers: true })
export class DoctorRequestMessage {
  @Field(() => MessageKindEnum)
  kind: RequestMessageKind

  @Field(() => String)
  text: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => Person)
  by: Person

  @Field(() => Unit)
  unit: Unit
}

@ObjectType({ simpleResolvers: true, description: 'As measured; null: not measured.' })
export class VitalSigns {
  @Field(() => Int, { nullable: true })
  respiration: number | null

  @Field(() => Int, { nullable: true })
  saturation: number | null

  @Field(() => Boolean, { nullable: true })
  oxygen: boolean | null

  @Field(() => Int, { nullable: true })
  systolic: number | null

  @Field(() => Int, { nullable: true })
  pulse: number | null

  @Field(() => ConsciousnessEnum, { nullable: true })
  consciousness: Consciousness | null

  @Field(() => Int, { nullable: true })
  temperatureTenths: number | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'NEWS2 (RCP 2017), a range where something was not measured.',
})
export class News2Score {
  @Field(() => SaturationScaleUsed, { nullable: true, description: 'Null: scale 1, nobody had chosen.' })
  scale: SaturationScaleUsed | null

  @Field(() => ExclusionEnum, { nullable: true, description: 'Why it is not made.' })
  notFor: News2Exclusion | null

  @Field(() => Int, { nullable: true })
  min: number | null

  @Field(() => Int, { nullable: true })
  max: number | null

  @Field(() => LevelEnum, { nullable: true })
  levelMin: News2Level | null

  @Field(() => LevelEnum, { nullable: true })
  levelMax: News2Level | null

  @Field(() => [SignEnum])
  missing: readonly VitalSignName[]
}

/** A doctor is asked for by a municipal nurse (läkarbegäran) (V2). */
@ObjectType({ simpleResolvers: true })
export class DoctorRequest {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => PatientRow)
  patient: PatientRow

  @Field(() => Unit)
  fromUnit: Unit

  @Field(() => Unit, { description: 'Responsible when it was sent.' })
  sentTo: Unit

  @Field(() => Unit, { nullable: true, description: 'Whose it is: responsible now; who ended it, when it is ended.' })
  receiver: Unit | null

  @Field(() => Boolean, { description: 'The responsibility has moved since it was sent.' })
  moved: boolean

  @Field(() => WayEnum, { nullable: true })
  way: RouteWay | null

  @Field(() => CallLine, { nullable: true, description: 'Who answers now.' })
  line: CallLine | null

  @Field(() => RequestUrgencyEnum)
  urgency: RequestUrgency

  @Field(() => StatusEnum)
  status: RequestStatus

  @Field(() => String)
  situation: string

  @Field(() => String, { nullable: true })
  background: string | null

  @Field(() => String)
  assessment: string

  @Field(() => String)
  recommendation: string

  @Field(() => VitalSigns, { nullable: true })
  vitalSigns: VitalSigns | null

  @Field(() => News2Score, { nullable: true })
  news2: News2Score | null

  @Field(() => InstantScalar)
  sentAt: string

  @Field(() => InstantScalar, { nullable: true, description: 'Without network; null: as it was sent.' })
  writtenAt: string | null

  @Field(() => Person)
  sentBy: Person

  @Field(() => InstantScalar, { nullable: true })
  acknowledgedAt: string | null

  @Field(() => Person, { nullable: true })
  acknowledgedBy: Person | null

  @Field(() => InstantScalar, { nullable: true })
  closedAt: string | null

  @Field(() => Person, { nullable: true })
  closedBy: Person | null

  @Field(() => InstantScalar, { nullable: true, description: 'Null while the patient is in hospital (M22).' })
  dueAt: string | null

  @Field(() => Boolean, { description: 'The patient is in hospital: it waits until the patient is home (M22).' })
  paused: boolean

  @Field(() => UnmetReasonEnum, { nullable: true })
  unmet: UnmetReason | null

  @Field(() => WithdrawReasonEnum, { nullable: true })
  withdrawReason: WithdrawReason | null

  @Field(() => InstantScalar, { nullable: true, description: 'Of the visit that it became.' })
  visitAt: string | null

  @Field(() => [DoctorRequestMessage])
  messages: readonly DoctorRequestMessage[]

  @Field(() => [EventEnum], { description: 'What the actor may do now.' })
  may: readonly RequestEvent[]
}

@ObjectType({ simpleResolvers: true })
export class DoctorRequestList {
  @Field(() => InstantScalar)
  at: string

  @Field(() => [DoctorRequest], { description: 'The latest first.' })
  rows: readonly DoctorRequest[]
}

@ObjectType({ simpleResolvers: true })
export class VisitChoice {
  @Field(() => ID)
  id: string

  @Field(() => InstantScalar)
  plannedAt: string
}

@ObjectType({ simpleResolvers: true, description: 'The agreed number for what is acute.' })
class AcutePath {
  @Field(() => String) phone: string
  @Field(() => String, { description: 'When it answers.' }) text: string
}

/** A patient's requests, and what a new one rests on (V2). */
@ObjectType({ simpleResolvers: true })
export class PatientDoctorRequests {
  @Field(() => AcutePath, { nullable: true, description: 'Agreed for the care home where the patient lives (A4).' })
  acutePath: AcutePath | null

  @Field(() => ID, { description: "The patient's." })
  id: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => CivilDateScalar)
  birthDate: string

  @Field(() => SexEnum)
  sex: Sex

  @Field(() => Boolean)
  maySend: boolean

  @Field(() => String, { nullable: true, description: 'Code of why none can be sent now.' })
  refusal: string | null

  @Field(() => Unit, { nullable: true, description: 'To whom a new one goes.' })
  receiver: Unit | null

  @Field(() => WayEnum, { nullable: true })
  way: RouteWay | null

  @Field(() => CallLine, { nullable: true })
  line: CallLine | null

  @Field(() => CivilDateScalar, { nullable: true })
  supportFirstDay: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  supportLastDay: string | null

  @Field(() => InstantScalar, { nullable: true })
  lastStayEndedAt: string | null

  @Field(() => SaturationScaleUsed, { nullable: true, description: 'Null: scale 1, nobody has chosen.' })
  scale: SaturationScaleUsed | null

  @Field(() => [VisitChoice], { description: "The unit's own planned visits, with which a request may be answered." })
  visits: readonly VisitChoice[]

  @Field(() => [DoctorRequest], { description: 'The latest first.' })
  rows: readonly DoctorRequest[]
}

@ObjectType({ simpleResolvers: true })
export class DoctorRequestsPayload {
  @Field(() => PatientDoctorRequests, { nullable: true })
  patientRequests: PatientDoctorRequests | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
