import { type ScreeningOutcome, screeningOutcomes } from '@lih/domain/screening/screening'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const ScreeningOutcomeEnum = gqlEnum('ScreeningOutcome', screeningOutcomes)

@InputType()
export class StartScreeningInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => String) disease: string
  @Field(() => String) reason: string
  @Field(() => CivilDateScalar) lastDay: string
}

@InputType()
export class EndScreeningInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) screeningId: string
  @Field(() => String) reason: string
}

@InputType()
export class RecordScreeningInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) screeningId: string
  @Field(() => ScreeningOutcomeEnum) outcome: ScreeningOutcome
  @Field(() => CivilDateScalar) on: string
  @Field(() => String, { nullable: true }) note?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A screening of everybody in a care home, wherever listed.' })
export class Screening {
  @Field(() => ID) id: string
  @Field(() => ID) careHomeId: string
  @Field(() => String) careHome: string
  @Field(() => String) unitName: string
  @Field(() => String) disease: string
  @Field(() => String) reason: string
  @Field(() => InstantScalar) startedAt: string
  @Field(() => String, { nullable: true }) startedBy: string | null
  @Field(() => CivilDateScalar) lastDay: string
  @Field(() => InstantScalar, { nullable: true }) endedAt: string | null
  @Field(() => String, { nullable: true }) endReason: string | null
  @Field(() => Boolean) running: boolean
  @Field(() => Boolean, { description: "It is the actor's unit's, and goes on." }) mayAct: boolean
}

@ObjectType({ simpleResolvers: true })
export class ScreenedResident {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => String, { nullable: true }) listedName: string | null
  @Field(() => ScreeningOutcomeEnum, { nullable: true }) outcome: ScreeningOutcome | null
  @Field(() => CivilDateScalar, { nullable: true }) on: string | null
  @Field(() => String, { nullable: true }) note: string | null
}

@ObjectType({ simpleResolvers: true })
export class ScreeningPayload {
  @Field(() => Screening, { nullable: true }) screening: Screening | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}

@ObjectType({ simpleResolvers: true })
export class ScreeningList {
  @Field(() => InstantScalar) at: string
  @Field(() => [ScreenedResident]) rows: readonly ScreenedResident[]
}
