import type {
  MedicineChangeKind,
  NeedKind,
  ReviewGround,
  ReviewKind,
  ReviewParticipant,
  ReviewStanding,
} from '@lih/domain/medication-review/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { PatientRow } from '../worklist/worklist.types.ts'
import {
  MedicationNeedKindEnum,
  MedicationReviewKindEnum,
  MedicineChangeEnum,
  ReviewGroundEnum,
  ReviewParticipantEnum,
  ReviewStandingEnum,
} from './medication-review.enums.ts'

/** Why a review is due, since when, and until when. */
@ObjectType({ simpleResolvers: true })
export class ReviewDue {
  @Field(() => ReviewGroundEnum) ground: ReviewGround
  @Field(() => CivilDateScalar) since: string
  @Field(() => CivilDateScalar) dueOn: string
}

/** One patient of the unit, and how it stands with the medication review (V3). */
@ObjectType({ simpleResolvers: true })
export class MedicationReviewRow {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => ReviewStandingEnum) standing: ReviewStanding
  @Field(() => [ReviewDue], { description: 'The earliest first.' }) grounds: readonly ReviewDue[]
  @Field(() => CivilDateScalar, { nullable: true }) dueOn: string | null
  @Field(() => CivilDateScalar, { nullable: true }) lastOn: string | null
  @Field(() => MedicationReviewKindEnum, { nullable: true }) lastKind: ReviewKind | null
  @Field(() => String, { nullable: true }) lastUnitName: string | null
  @Field(() => Boolean, { description: "The unit's own physician did the last one (A8)." }) lastOwn: boolean
  @Field(() => String, { nullable: true }) responsibleName: string | null
}

@ObjectType({ simpleResolvers: true })
export class MedicationReviewList {
  @Field(() => InstantScalar) at: string
  @Field(() => [MedicationReviewRow], { description: 'By name.' }) rows: readonly MedicationReviewRow[]
}

@ObjectType({ simpleResolvers: true })
export class MedicineChange {
  @Field(() => String) medicine: string
  @Field(() => MedicineChangeEnum) change: MedicineChangeKind
  @Field(() => String) reason: string
}

/** What stood in a review before it was corrected (G4). */
@ObjectType({ simpleResolvers: true })
export class MedicationReviewRevision {
  @Field(() => Int) version: number
  @Field(() => String) reason: string
  @Field(() => InstantScalar) recordedAt: string
  @Field(() => Person, { nullable: true }) recordedBy: Person | null
  @Field(() => MedicationReviewKindEnum) kind: ReviewKind
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => Int) medicines: number
  @Field(() => String) summary: string
  @Field(() => [MedicineChange]) changes: readonly MedicineChange[]
}

/** A medication review (läkemedelsgenomgång) (V3). */
@ObjectType({ simpleResolvers: true })
export class MedicationReview {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => MedicationReviewKindEnum) kind: ReviewKind
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => Unit, { description: 'Whose physician did it: it counts for this unit (A8).' }) unit: Unit
  @Field(() => Person) physician: Person
  @Field(() => Int, { description: 'How many medicines the patient has after it.' }) medicines: number
  @Field(() => [ReviewParticipantEnum]) tookPart: readonly ReviewParticipant[]
  @Field(() => String) summary: string
  @Field(() => [MedicineChange]) changes: readonly MedicineChange[]
  @Field(() => CivilDateScalar, { nullable: true }) followUpOn: string | null
  @Field(() => String, { nullable: true }) followUp: string | null
  @Field(() => CivilDateScalar, { nullable: true }) inDepthBy: string | null
  @Field(() => InstantScalar) enteredAt: string
  @Field(() => Person) enteredBy: Person
  @Field(() => InstantScalar, { nullable: true }) struckAt: string | null
  @Field(() => Person, { nullable: true }) struckBy: Person | null
  @Field(() => String, { nullable: true }) struckReason: string | null
  @Field(() => [MedicationReviewRevision], { description: 'Oldest first.' })
  revisions: readonly MedicationReviewRevision[]
  @Field(() => Boolean, { description: 'Whether the actor may correct and strike it.' }) mayChange: boolean
}

/** What calls for a review: how many medicines, or a suspicion (V3). */
@ObjectType({ simpleResolvers: true })
export class MedicationNeed {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => MedicationNeedKindEnum) kind: NeedKind
  @Field(() => Int, { nullable: true }) medicines: number | null
  @Field(() => String, { nullable: true }) text: string | null
  @Field(() => CivilDateScalar) notedOn: string
  @Field(() => Person) notedBy: Person
  @Field(() => Unit) unit: Unit
  @Field(() => CivilDateScalar, { nullable: true }) dueOn: string | null
  @Field(() => InstantScalar, { nullable: true }) struckAt: string | null
  @Field(() => Person, { nullable: true }) struckBy: Person | null
  @Field(() => String, { nullable: true }) struckReason: string | null
  @Field(() => Boolean, { description: 'Whether the actor may strike it.' }) mayStrike: boolean
}

/** A patient's medication reviews, and when the next one is due (V3). */
@ObjectType({ simpleResolvers: true })
export class PatientMedication {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => InstantScalar) at: string
  @Field(() => ReviewStandingEnum) standing: ReviewStanding
  @Field(() => [ReviewDue], { description: 'The earliest first.' }) grounds: readonly ReviewDue[]
  @Field(() => CivilDateScalar, { nullable: true }) dueOn: string | null
  @Field(() => CivilDateScalar, { nullable: true }) lastOn: string | null
  @Field(() => [MedicationReview], { description: 'The latest first.' }) reviews: readonly MedicationReview[]
  @Field(() => [MedicationNeed], { description: 'The latest first.' }) needs: readonly MedicationNeed[]
  @Field(() => Boolean) mayRecord: boolean
  @Field(() => Boolean) mayNote: boolean
  @Field(() => [Person], { description: "The unit's physicians, for who may write a review down." })
  physicians: readonly Person[]
}

@ObjectType({ simpleResolvers: true })
export class MedicationPayload {
  @Field(() => PatientMedication, { nullable: true }) patientMedication: PatientMedication | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
