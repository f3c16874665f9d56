import { Field, ID, ObjectType } from 'type-graphql'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { CareLevelDecision } from '../care-level/care-level.types.ts'
import { ClinicalCode } from '../clinical-code/clinical-code.types.ts'
import { PatientDoctorRequests } from '../doctor-request/doctor-request.types.ts'
import { CallLine } from '../responsibility/responsibility.types.ts'
import { PatientVisits } from '../visit/visit.types.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

/** Who is responsible between two instants, and which number answers then (M11). */
@ObjectType({ simpleResolvers: true })
export class OfflineCall {
  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar)
  to: string

  @Field(() => Unit, { nullable: true })
  unit: Unit | null

  @Field(() => Person, { nullable: true })
  physician: Person | null

  @Field(() => CallLine, { nullable: true, description: 'Null: nobody answers then; 112 and 1177 remain.' })
  line: CallLine | null
}

/** What is taken along about one patient. */
@ObjectType({ simpleResolvers: true })
export class OfflinePatient {
  @Field(() => PatientRow)
  patient: PatientRow

  @Field(() => String, { nullable: true, description: 'Null with protected identity, or not known.' })
  address: string | null

  @Field(() => String, { nullable: true, description: 'Null with protected identity, or not known.' })
  phone: string | null

  @Field(() => InstantScalar, { description: 'Of the first visit that it was packed for.' })
  visitAt: string

  @Field(() => [OfflineCall], { description: 'From when it was packed until it expires, without gap.' })
  calls: readonly OfflineCall[]

  @Field(() => CareLevelDecision, { nullable: true, description: 'The decision that counts (V6).' })
  careLevel: CareLevelDecision | null

  @Field(() => PatientVisits, { description: 'The open ones, and the latest that are done.' })
  visits: PatientVisits

  @Field(() => PatientDoctorRequests, { description: 'With the open ones.' })
  requests: PatientDoctorRequests
}

/** Today's patients, to take along (security: twelve hours at most). */
@ObjectType({ simpleResolvers: true })
export class OfflinePack {
  @Field(() => ID)
  id: string

  @Field(() => InstantScalar)
  packedAt: string

  @Field(() => InstantScalar)
  expiresAt: string

  @Field(() => String, { description: 'Opens what is unsent on the device for its writer, signed in again. Base64.' })
  key: string

  @Field(() => [OfflinePatient], { description: 'By the time of their visits.' })
  patients: readonly OfflinePatient[]

  @Field(() => [ClinicalCode], { description: 'Codes that are often used, for those who cannot search.' })
  codes: readonly ClinicalCode[]
}

@ObjectType({ simpleResolvers: true })
export class OfflinePackPayload {
  @Field(() => OfflinePack, { nullable: true })
  pack: OfflinePack | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
