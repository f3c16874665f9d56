import {
  type CareDeclineReason,
  type CareRequestKind,
  type CareRequestStatus,
  careDeclineReasons,
  careRequestKinds,
  careRequestStatuses,
  type EnrolmentEndReason,
  enrolmentEndReasons,
  type MunicipalCareBasis,
  municipalCareBases,
  type ThresholdReason,
  thresholdReasons,
} from '@lih/domain/municipal-care/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'

const KindEnum = gqlEnum('CareRequestKind', careRequestKinds)
const StatusEnum = gqlEnum('CareRequestStatus', careRequestStatuses)
const ThresholdEnum = gqlEnum('ThresholdReason', thresholdReasons)
const DeclineEnum = gqlEnum('CareDeclineReason', careDeclineReasons)
const BasisEnum = gqlEnum('MunicipalCareBasis', municipalCareBases)
const EndEnum = gqlEnum('EnrolmentEndReason', enrolmentEndReasons)

/** A request for municipal health care and its decision: enrolment (H1), or single visits (H2). */
@ObjectType({ simpleResolvers: true })
export class CareRequest {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => KindEnum)
  kind: CareRequestKind

  @Field(() => StatusEnum)
  status: CareRequestStatus

  @Field(() => Unit)
  fromUnit: Unit

  @Field(() => Unit)
  toUnit: Unit

  @Field(() => ThresholdEnum)
  thresholdReason: ThresholdReason

  @Field(() => String)
  text: string

  @Field(() => InstantScalar)
  requestedAt: string

  @Field(() => Person)
  requestedBy: Person

  @Field(() => InstantScalar, { nullable: true })
  decidedAt: string | null

  @Field(() => Person, { nullable: true })
  decidedBy: Person | null

  @Field(() => CivilDateScalar, { description: 'As wished, then as decided.' })
  startsOn: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day of single visits.' })
  endsOn: string | null

  @Field(() => DeclineEnum, { nullable: true })
  reasonCode: CareDeclineReason | null

  @Field(() => String, { nullable: true })
  decisionText: string | null

  @Field(() => Boolean, { description: 'Whether the actor may decide it now.' })
  mayDecide: boolean
}

@ObjectType({ simpleResolvers: true })
export class EndedEnrolment {
  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar)
  to: string

  @Field(() => EndEnum, { nullable: true })
  reason: EnrolmentEndReason | null

  @Field(() => String, { nullable: true })
  text: string | null

  @Field(() => Unit)
  unit: Unit
}

/** What was asked of the municipality's health care, and what the actor may do (H1, H2). */
@ObjectType({ simpleResolvers: true })
export class MunicipalCare {
  @Field(() => BasisEnum, {
    nullable: true,
    description: 'Why the patient has municipal health care now; null: has none.',
  })
  basis: MunicipalCareBasis | null

  @Field(() => [CareRequest], { description: 'The latest first.' })
  requests: readonly CareRequest[]

  @Field(() => EndedEnrolment, { nullable: true, description: 'The latest enrolment that has ended.' })
  ended: EndedEnrolment | null

  @Field(() => Boolean)
  mayRequest: boolean

  @Field(() => Boolean, { description: 'A request by the actor is decided at once: it is the municipality itself.' })
  decidesDirectly: boolean

  @Field(() => Boolean)
  mayEnd: boolean
}

@InputType()
export class RequestMunicipalCareInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => KindEnum)
  kind: CareRequestKind

  @Field(() => ThresholdEnum)
  thresholdReason: ThresholdReason

  @Field(() => String)
  text: string

  @Field(() => CivilDateScalar)
  startsOn: string

  @Field(() => CivilDateScalar, { nullable: true })
  endsOn?: string | null
}

@InputType()
export class DecideMunicipalCareInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  requestId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => Boolean)
  accept: boolean

  @Field(() => DeclineEnum, { nullable: true })
  reasonCode?: CareDeclineReason | null

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => CivilDateScalar)
  startsOn: string

  @Field(() => CivilDateScalar, { nullable: true })
  endsOn?: string | null
}

@InputType()
export class EndEnrolmentInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => EndEnum)
  reason: EnrolmentEndReason

  @Field(() => String)
  text: string

  @Field(() => CivilDateScalar, { description: 'Today: from now on.' })
  lastDay: string
}
