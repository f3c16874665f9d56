import { Field, ObjectType } from 'type-graphql'
import { PatientRow } from '../worklist/worklist.types.ts'

/** Somebody in whose care the unit does not take part: the name, and nothing to open. */
@ObjectType({ simpleResolvers: true })
export class NameElsewhere {
  @Field(() => String)
  family: string

  @Field(() => String)
  given: string
}

@ObjectType({ simpleResolvers: true })
export class SearchAnswer {
  @Field(() => [PatientRow], { description: "The unit's own patients, by name." })
  patients: readonly PatientRow[]

  @Field(() => Boolean, { description: 'As many as are shown at most: there may be more.' })
  more: boolean

  @Field(() => NameElsewhere, { nullable: true, description: 'Whose whole number it is, without a care relation.' })
  elsewhere: NameElsewhere | null

  @Field(() => String, { nullable: true, description: 'Refusal code that says why nothing could be looked for.' })
  code: string | null
}
