import {
  type ContactReason,
  type ContactSeeker,
  type ContactSource,
  contactReasons,
  contactSeekers,
  contactSources,
  type GuaranteeState,
  guaranteeStates,
} from '@lih/domain/care-guarantee/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const ReasonEnum = gqlEnum('ContactSoughtReason', contactReasons)
const SeekerEnum = gqlEnum('ContactSeeker', contactSeekers)
const SourceEnum = gqlEnum('ContactSource', contactSources)
const StateEnum = gqlEnum('GuaranteeState', guaranteeStates)

/** A contact sought with the unit, and how it stands with the guarantee (V4). */
@ObjectType({ simpleResolvers: true })
export class CareGuaranteeRow {
  @Field(() => ID) id: string
  @Field(() => SourceEnum) source: ContactSource
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => InstantScalar) soughtAt: string
  @Field(() => ReasonEnum, { nullable: true, description: 'Null: a doctor request, whose text says it.' })
  reason: ContactReason | null
  @Field(() => SeekerEnum) seeker: ContactSeeker
  @Field(() => String) text: string
  @Field(() => StateEnum) state: GuaranteeState
  @Field(() => CivilDateScalar, { description: 'The last day in time.' }) dueOn: string
  @Field(() => InstantScalar, { nullable: true, description: 'The first assessment with a code.' })
  assessedAt: string | null
  @Field(() => InstantScalar, { nullable: true, description: 'An assessment before it that has no code.' })
  uncodedAt: string | null
}

@ObjectType({ simpleResolvers: true })
export class CareGuaranteeList {
  @Field(() => InstantScalar) at: string
  @Field(() => [CareGuaranteeRow], { description: 'The latest first, of about three months.' })
  rows: readonly CareGuaranteeRow[]
}

@ObjectType({ simpleResolvers: true })
export class CareGuaranteeMonth {
  @Field(() => String, { description: '`YYYY-MM`, of the contact.' }) month: string
  @Field(() => Int) met: number
  @Field(() => Int) notMet: number
  @Field(() => Int) open: number
}

/** How many contacts were assessed in time, by month; of nobody (V4). */
@ObjectType({ simpleResolvers: true })
export class CareGuaranteeFollowUp {
  @Field(() => InstantScalar) at: string
  @Field(() => [CareGuaranteeMonth], { description: 'The latest first, of about a year.' })
  months: readonly CareGuaranteeMonth[]
}

/** A contact that was registered at a vårdcentral (V4). */
@ObjectType({ simpleResolvers: true })
export class ContactSought {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => Unit) unit: Unit
  @Field(() => InstantScalar) soughtAt: string
  @Field(() => ReasonEnum) reason: ContactReason
  @Field(() => SeekerEnum) seeker: ContactSeeker
  @Field(() => String) text: string
  @Field(() => Person) enteredBy: Person
  @Field(() => StateEnum) state: GuaranteeState
  @Field(() => CivilDateScalar) dueOn: string
  @Field(() => InstantScalar, { nullable: true }) assessedAt: string | null
  @Field(() => InstantScalar, { nullable: true }) uncodedAt: string | null
  @Field(() => InstantScalar, { nullable: true }) struckAt: string | null
  @Field(() => String, { nullable: true }) struckReason: string | null
  @Field(() => Boolean) mayStrike: boolean
}

@ObjectType({ simpleResolvers: true })
export class PatientContactsSought {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => InstantScalar) at: string
  @Field(() => Boolean) mayRegister: boolean
  @Field(() => [ContactSought], { description: 'The latest first.' }) rows: readonly ContactSought[]
}

@ObjectType({ simpleResolvers: true })
export class ContactsSoughtPayload {
  @Field(() => PatientContactsSought, { nullable: true }) contactsSought: PatientContactsSought | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}

@InputType()
export class RegisterContactSoughtInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => InstantScalar) soughtAt: string
  @Field(() => ReasonEnum) reason: ContactReason
  @Field(() => SeekerEnum) seeker: ContactSeeker
  @Field(() => String) text: string
}

@InputType()
export class StrikeContactSoughtInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) contactId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => String) reason: string
}
