import { type CareLevel, careLevels, type TreatmentLimit, treatmentLimits } from '@lih/domain/care-level/care-level'
import type { Party } from '@lih/domain/organisation/kinds'
import { Field, ID, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { PartyEnum } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { CallLine } from '../responsibility/responsibility.types.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const CareLevelEnum = gqlEnum('CareLevelKind', careLevels)
const TreatmentLimitEnum = gqlEnum('TreatmentLimit', treatmentLimits)

/** What a nurse needs of a patient when the system cannot be reached: on paper. */
@ObjectType({ simpleResolvers: true })
export class DowntimeRow {
  @Field(() => ID) id: string
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => String, { nullable: true }) unitName: string | null
  @Field(() => PartyEnum, { nullable: true }) party: Party | null
  @Field(() => String, { nullable: true }) physicianName: string | null
  @Field(() => CallLine, { nullable: true }) callNow: CallLine | null
  @Field(() => CallLine, { nullable: true, description: 'Who answers when that line closes.' })
  callNext: CallLine | null
  @Field(() => CareLevelEnum, { nullable: true, description: 'Null: no decision (V6).' }) level: CareLevel | null
  @Field(() => [TreatmentLimitEnum]) limits: readonly TreatmentLimit[]
  @Field(() => Boolean) expectedDeath: boolean
  @Field(() => CivilDateScalar, { nullable: true }) levelUntil: string | null
  @Field(() => Boolean) levelExpired: boolean
}

@ObjectType({ simpleResolvers: true })
export class DowntimeList {
  @Field(() => InstantScalar) at: string
  @Field(() => [DowntimeRow]) rows: readonly DowntimeRow[]
}
