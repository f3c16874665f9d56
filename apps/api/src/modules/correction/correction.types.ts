import { type ShiftReason, shiftReasons } from '@lih/domain/responsibility/reasons'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const ShiftReasonEnum = gqlEnum('ShiftReason', shiftReasons)

@ObjectType({ simpleResolvers: true })
export class CorrectedInterval {
  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar, { nullable: true })
  to: string | null

  @Field(() => ShiftReasonEnum)
  reason: ShiftReason

  @Field(() => Unit)
  unit: Unit
}

/** A unit's task: a late fact has corrected the responsibility timeline (Tidslinjen rättades) (M11, G4). */
@ObjectType({ simpleResolvers: true })
export class TimelineCorrection {
  @Field(() => ID)
  id: string

  @Field(() => InstantScalar, { description: 'From when something else holds than was shown.' })
  effectiveAt: string

  @Field(() => InstantScalar)
  correctedAt: string

  @Field(() => ShiftReasonEnum, { description: 'What has become known.' })
  reason: ShiftReason

  @Field(() => [CorrectedInterval], { description: 'What was shown from then on.' })
  was: readonly CorrectedInterval[]

  @Field(() => [CorrectedInterval], { description: 'What holds from then on; empty when the patient has died.' })
  holds: readonly CorrectedInterval[]

  @Field(() => InstantScalar, { nullable: true })
  acknowledgedAt: string | null

  @Field(() => Person, { nullable: true })
  acknowledgedBy: Person | null

  @Field(() => Boolean, { description: 'Whether the actor may acknowledge it now.' })
  mayAcknowledge: boolean
}

@ObjectType({ simpleResolvers: true })
export class CorrectionTask {
  @Field(() => ID)
  id: string

  @Field(() => PatientRow)
  patient: PatientRow

  @Field(() => TimelineCorrection)
  correction: TimelineCorrection
}

@ObjectType({ simpleResolvers: true })
export class CorrectionList {
  @Field(() => InstantScalar)
  at: string

  @Field(() => [CorrectionTask])
  rows: readonly CorrectionTask[]
}

@InputType()
export class AcknowledgeCorrectionInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  correctionId: string
}
