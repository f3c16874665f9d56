import type { MedicineChangeKind, NeedKind, ReviewKind, ReviewParticipant } from '@lih/domain/medication-review/kinds'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import {
  MedicationNeedKindEnum,
  MedicationReviewKindEnum,
  MedicineChangeEnum,
  ReviewParticipantEnum,
} from './medication-review.enums.ts'

@InputType()
export class MedicineChangeInput {
  @Field(() => String) medicine: string
  @Field(() => MedicineChangeEnum) change: MedicineChangeKind
  @Field(() => String) reason: string
}

@InputType()
export class RecordMedicationReviewInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID, { nullable: true, description: 'Null: a new review.' }) reviewId?: string | null
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null
  @Field(() => MedicationReviewKindEnum) kind: ReviewKind
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => ID) physicianId: string
  @Field(() => Int, { description: 'How many medicines the patient has after the review.' }) medicines: number
  @Field(() => [ReviewParticipantEnum]) tookPart: ReviewParticipant[]
  @Field(() => String) summary: string
  @Field(() => [MedicineChangeInput]) changes: MedicineChangeInput[]
  @Field(() => CivilDateScalar, { nullable: true }) followUpOn?: string | null
  @Field(() => String, { nullable: true }) followUp?: string | null
  @Field(() => CivilDateScalar, { nullable: true }) inDepthBy?: string | null
  @Field(() => String, { nullable: true, description: 'Why it is corrected.' }) correction?: string | null
}

@InputType()
export class StrikeMedicationReviewInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) reviewId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => String) reason: string
}

@InputType()
export class NoteMedicationNeedInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => MedicationNeedKindEnum) kind: NeedKind
  @Field(() => Int, { nullable: true }) medicines?: number | null
  @Field(() => String, { nullable: true }) text?: string | null
}

@InputType()
export class StrikeMedicationNeedInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) needId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => String) reason: string
}
