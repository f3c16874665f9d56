import { Field, ObjectType } from 'type-graphql'
import { InstantScalar } from '../../graphql/scalars.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

/** Somebody who lives in a care home, for whom a round can be planned. */
@ObjectType({ simpleResolvers: true })
export class RoundResident {
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => Boolean, { description: 'The unit answers for the care of a physician now (M11).' }) responsible: boolean
  @Field(() => Boolean, { description: 'On a ward: the visit would wait (M22).' }) inpatient: boolean
  @Field(() => InstantScalar, { nullable: true, description: "The unit's latest visit." }) lastVisitAt: string | null
}

/** A care home and its residents; nobody with protected identity. */
@ObjectType({ simpleResolvers: true })
export class RoundHome {
  @Field(() => String) place: string
  @Field(() => [RoundResident]) residents: readonly RoundResident[]
}
