import {
  type identityKinds,
  type LivingSituation as LivingKind,
  livingSituations,
  type Protection,
  protections,
  type Sex,
  sexes,
} from '@lih/domain/patient/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar, JsonScalar, PersonalIdentityScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { CareLevelView } from '../care-level/care-level.types.ts'
import { PatientContacts } from '../contact/contact.types.ts'
import { TimelineCorrection } from '../correction/correction.types.ts'
import { WaitingRequest } from '../doctor-request/waiting-request.types.ts'
import { FormerIdentity, IdentityKindEnum } from '../joining/joining.types.ts'
import { MunicipalCare } from '../municipal-care/municipal-care.types.ts'
import { PatientReceiver } from '../receiver/receiver.types.ts'
import { NextResponsibility, Responsibility, ResponsibilityInterval } from '../responsibility/responsibility.types.ts'
import { SaturationScaleView } from '../saturation-scale/saturation-scale.types.ts'
import { Stay } from '../stay/stay.types.ts'
import { Support } from '../support/support.types.ts'

const SexEnum = gqlEnum('Sex', sexes)
const ProtectionEnum = gqlEnum('Protection', protections)
const LivingSituationKindEnum = gqlEnum('LivingSituationKind', livingSituations)

/** Where the patient lives now (M1). */
@ObjectType({ simpleResolvers: true })
export class LivingSituation {
  @Field(() => LivingSituationKindEnum)
  kind: LivingKind

  @Field(() => String, { nullable: true })
  place: string | null

  @Field(() => InstantScalar)
  since: string
}

@ObjectType({ simpleResolvers: true })
export class UnitSince {
  @Field(() => Unit)
  unit: Unit

  @Field(() => InstantScalar)
  since: string
}

/** What the actor may do with the patient, and why not. */
@ObjectType({
  simpleResolvers: true,
  description: 'What stands in the way of a support; a refusal code and its values.',
})
export class Hindrance {
  @Field(() => String)
  code: string

  @Field(() => JsonScalar, { nullable: true })
  params: Readonly<Record<string, string | number>> | null
}

@ObjectType({ simpleResolvers: true })
export class AvailableAction {
  @Field(() => String)
  action: string

  @Field(() => Boolean)
  allowed: boolean

  @Field(() => String, { nullable: true, description: 'Refusal code that says why not.' })
  code: string | null

  @Field(() => JsonScalar, { nullable: true })
  params?: Readonly<Record<string, string | number>> | null
}

@ObjectType({ simpleResolvers: true })
export class Patient {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => PersonalIdentityScalar)
  identity: string

  @Field(() => IdentityKindEnum)
  identityKind: (typeof identityKinds)[number]

  @Field(() => String)
  given: string

  @Field(() => String)
  family: string

  @Field(() => CivilDateScalar)
  birthDate: string

  @Field(() => SexEnum)
  sex: Sex

  @Field(() => ProtectionEnum)
  protection: Protection

  @Field(() => Boolean, { description: 'Address and phone are hidden because of protected identity.' })
  masked: boolean

  @Field(() => String, { nullable: true })
  address: string | null

  @Field(() => String, { nullable: true })
  phone: string | null

  @Field(() => String, { nullable: true })
  interpreter: string | null

  @Field(() => InstantScalar, { nullable: true })
  deceasedAt: string | null

  @Field(() => LivingSituation, { nullable: true })
  livingSituation: LivingSituation | null

  @Field(() => UnitSince, { nullable: true })
  listing: UnitSince | null

  @Field(() => UnitSince, { nullable: true })
  enrolment: UnitSince | null

  @Field(() => Responsibility, { nullable: true })
  responsibility: Responsibility | null

  @Field(() => NextResponsibility, { nullable: true })
  nextResponsibility: NextResponsibility | null

  @Field(() => [ResponsibilityInterval], { description: 'The responsibility timeline, oldest first.' })
  timeline: readonly ResponsibilityInterval[]

  @Field(() => Stay, {
    nullable: true,
    description: 'The ongoing inpatient stay, else the latest at a ward in the region.',
  })
  stay: Stay | null

  @Field(() => Support, { nullable: true, description: 'The planned or running support, else the latest.' })
  support: Support | null

  @Field(() => [Support], { description: 'Earlier supports, the latest first; the present one is `support`.' })
  earlierSupports: readonly Support[]

  @Field(() => MunicipalCare)
  municipalCare: MunicipalCare

  @Field(() => [TimelineCorrection], {
    description: "The unit's tasks: a late fact has corrected the responsibility (M11). The latest first.",
  })
  corrections: readonly TimelineCorrection[]

  @Field(() => [WaitingRequest], { description: "Doctor requests that wait for the actor's unit, the oldest first." })
  waitingRequests: readonly WaitingRequest[]

  @Field(() => CareLevelView)
  careLevel: CareLevelView

  @Field(() => SaturationScaleView)
  saturationScale: SaturationScaleView

  @Field(() => Hindrance, {
    nullable: true,
    description: 'During a stay: why no support is offered on the expected day of going home.',
  })
  supportHindrance: Hindrance | null

  @Field(() => PatientReceiver, {
    nullable: true,
    description: 'Who receives a patient that is listed outside the region; null: nobody has to be named (M12).',
  })
  receiver: PatientReceiver | null

  @Field(() => PatientContacts, { description: 'Named contacts (fasta kontakter), now and before (P2).' })
  contacts: PatientContacts

  @Field(() => [FormerIdentity], { description: 'Numbers under which the patient was known before, the latest first.' })
  formerIdentities: readonly FormerIdentity[]

  @Field(() => String, {
    nullable: true,
    description: 'Refusal code: why the patient is not joined with whom a source says to be the same person.',
  })
  joiningRefusal: string | null

  @Field(() => [AvailableAction])
  availableActions: readonly AvailableAction[]
}

@ObjectType({ simpleResolvers: true })
export class PatientPayload {
  @Field(() => Patient, { nullable: true })
  patient: Patient | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
