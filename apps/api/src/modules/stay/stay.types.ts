import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { RiskAssessment } from '../assessment/assessment.types.ts'

/** An inpatient stay (vårdtillfälle). */
@ObjectType({ simpleResolvers: true })
export class Stay {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => Unit)
  unit: Unit

  @Field(() => InstantScalar)
  admittedAt: string

  @Field(() => InstantScalar, { nullable: true })
  dischargedAt: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  expectedDischargeOn: string | null

  @Field(() => Boolean, { nullable: true })
  acute: boolean | null

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => Person, { nullable: true })
  attending: Person | null

  @Field(() => Int, { description: 'Midnights so far, or in all when discharged.' })
  nights: number

  @Field(() => RiskAssessment, { nullable: true })
  riskAssessment: RiskAssessment | null
}

@InputType()
export class DischargeStayInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  stayId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => InstantScalar)
  dischargedAt: string

  @Field(() => ID, { nullable: true })
  receivingUnitId?: string | null
}
