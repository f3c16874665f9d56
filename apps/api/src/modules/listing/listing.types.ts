import { Field, ID, InputType, Int } from 'type-graphql'

@InputType()
export class ChangeListingInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => Int, { description: 'Of the patient.' })
  expectedVersion: number

  @Field(() => ID)
  unitId: string

  @Field(() => String, { nullable: true, description: 'Asked for at the third change within twelve months.' })
  specialReason?: string | null
}
