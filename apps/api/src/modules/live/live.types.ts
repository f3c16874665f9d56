import { Field, ID, ObjectType } from 'type-graphql'
import { InstantScalar } from '../../graphql/scalars.ts'

@ObjectType({
  simpleResolvers: true,
  description: 'What changed for the unit: ids only; the portal asks again for what it shows.',
})
export class UnitChange {
  @Field(() => [ID])
  patientIds: readonly string[]

  @Field(() => [String])
  actions: readonly string[]

  @Field(() => InstantScalar)
  at: string
}
