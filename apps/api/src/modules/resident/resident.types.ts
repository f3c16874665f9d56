import { dischargeNeeds, type DischargeNeed as NeedKind } from '@lih/domain/discharge-need/discharge-need'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

const DischargeNeedEnum = gqlEnum('DischargeNeedKind', dischargeNeeds)

@InputType()
export class NoteDoctorWishInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => String) text: string
}

@InputType()
export class EndDoctorWishInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => String) reason: string
}

@InputType()
export class NoteDischargeNeedInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => DischargeNeedEnum) kind: NeedKind
  @Field(() => String) text: string
}

@InputType()
export class StrikeDischargeNeedInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) dischargeNeedId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => String) reason: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Asks for the doctors of the vårdcentral with the home’s assignment.',
})
class DoctorWish {
  @Field(() => ID) id: string
  @Field(() => InstantScalar) notedAt: string
  @Field(() => Person, { nullable: true }) notedBy: Person | null
  @Field(() => String) text: string
}

@ObjectType({ simpleResolvers: true, description: 'Advanced or new needs after a stay.' })
class DischargeNeed {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => DischargeNeedEnum) kind: NeedKind
  @Field(() => String) text: string
  @Field(() => Unit) unit: Unit
  @Field(() => InstantScalar) notedAt: string
  @Field(() => Person, { nullable: true }) notedBy: Person | null
  @Field(() => String, { nullable: true }) struckReason: string | null
  @Field(() => Boolean) mayStrike: boolean
}

@ObjectType({ simpleResolvers: true })
class ResidentHome {
  @Field(() => ID) id: string
  @Field(() => String) name: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'In which care home the patient lives, whose doctors it has, and what is asked for.',
})
export class PatientResidence {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => ResidentHome, { nullable: true }) careHome: ResidentHome | null
  @Field(() => Unit, { nullable: true, description: 'With the assignment for the home now.' }) assignedUnit: Unit | null
  @Field(() => Boolean) listedThere: boolean
  @Field(() => DoctorWish, { nullable: true }) wish: DoctorWish | null
  @Field(() => Boolean) mayWish: boolean
  @Field(() => Boolean) mayEndWish: boolean
  @Field(() => InstantScalar, { nullable: true, description: 'The end of the latest stay.' }) dischargedAt:
    | string
    | null
  @Field(() => [DischargeNeed], { description: 'Of the latest stay, oldest first.' }) needs: readonly DischargeNeed[]
  @Field(() => [DischargeNeedEnum], { description: 'Which the actor may note now.' }) mayNote: readonly NeedKind[]
}

@ObjectType({ simpleResolvers: true })
export class ResidencePayload {
  @Field(() => PatientResidence, { nullable: true }) patientResidence: PatientResidence | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
