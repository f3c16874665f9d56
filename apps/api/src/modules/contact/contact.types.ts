import {
  type ContactEndReason,
  type ContactRole,
  type ContactType,
  contactEndReasons,
  contactRoles,
  contactTypes,
} from '@lih/domain/contact/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

export const ContactTypeEnum = gqlEnum('ContactType', contactTypes)
const ContactRoleEnum = gqlEnum('ContactRole', contactRoles)
const ContactEndReasonEnum = gqlEnum('ContactEndReason', contactEndReasons)

/** A named contact (fast kontakt) of a patient, with how and when to reach it (P2, K3, K4). */
@ObjectType({ simpleResolvers: true })
export class NamedContact {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => ContactTypeEnum)
  type: ContactType

  @Field(() => Int, { nullable: true, description: 'Type of fixed contact, OID 1.2.752.129.5.1.69.' })
  nationalCode: number | null

  @Field(() => ContactRoleEnum, { nullable: true })
  role: ContactRole | null

  @Field(() => Unit)
  unit: Unit

  @Field(() => Person, { nullable: true, description: 'Null when a function is named.' })
  person: Person | null

  @Field(() => String, { nullable: true })
  functionName: string | null

  @Field(() => String)
  channel: string

  @Field(() => String)
  hours: string

  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar, { nullable: true })
  to: string | null

  @Field(() => ContactEndReasonEnum, { nullable: true })
  endReason: ContactEndReason | null

  @Field(() => String, { nullable: true })
  endText: string | null

  @Field(() => Person, { nullable: true })
  endedBy: Person | null

  @Field(() => InstantScalar, { nullable: true })
  struckAt: string | null

  @Field(() => Person, { nullable: true })
  struckBy: Person | null

  @Field(() => String, { nullable: true })
  struckReason: string | null

  @Field(() => Boolean, { description: 'A fast läkarkontakt at a unit where the patient is not listed any more (K2).' })
  elsewhereListed: boolean

  @Field(() => Boolean, { description: 'Whether the actor may end and strike it.' })
  mayChange: boolean
}

@ObjectType({ simpleResolvers: true })
export class PatientContacts {
  @Field(() => [NamedContact])
  current: readonly NamedContact[]

  @Field(() => [NamedContact], { description: 'Ended and struck ones, the latest first.' })
  earlier: readonly NamedContact[]

  @Field(() => Boolean, { description: 'No fast läkarkontakt now.' })
  physicianMissing: boolean

  @Field(() => Boolean, { description: 'Care home, LSS housing or home nursing: there shall be one (P2).' })
  physicianRequired: boolean

  @Field(() => [ContactTypeEnum], { description: 'What the actor may appoint for this patient.' })
  mayAppoint: readonly ContactType[]
}

/** A patient whose named contact the actor, or the actor's unit, is (P3). */
@ObjectType({ simpleResolvers: true })
export class ContactPatientRow {
  @Field(() => ID, { description: "The contact's id: a patient may stand there more than once." })
  id: string

  @Field(() => PatientRow)
  patient: PatientRow

  @Field(() => ContactTypeEnum)
  type: ContactType

  @Field(() => ContactRoleEnum, { nullable: true })
  role: ContactRole | null

  @Field(() => String, { description: 'The person or the function that is named.' })
  contactName: string

  @Field(() => InstantScalar)
  since: string

  @Field(() => String)
  channel: string

  @Field(() => String)
  hours: string

  @Field(() => InstantScalar)
  changedAt: string
}

@ObjectType({ simpleResolvers: true })
export class ContactPatientList {
  @Field(() => InstantScalar)
  at: string

  @Field(() => [ContactPatientRow])
  rows: readonly ContactPatientRow[]
}

@InputType()
export class AppointContactInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ContactTypeEnum)
  type: ContactType

  @Field(() => ContactRoleEnum, { nullable: true })
  role?: ContactRole | null

  @Field(() => ID)
  unitId: string

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => String, { nullable: true, description: 'Instead of a person.' })
  functionName?: string | null

  @Field(() => CivilDateScalar)
  from: string

  @Field(() => String)
  channel: string

  @Field(() => String)
  hours: string
}

@InputType()
export class EndContactInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  contactId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => ContactEndReasonEnum)
  reason: ContactEndReason

  @Field(() => String, { nullable: true })
  text?: string | null
}

@InputType()
export class StrikeContactInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  contactId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  reason: string
}
