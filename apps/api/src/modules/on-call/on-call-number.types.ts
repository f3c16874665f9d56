import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Which phone somebody of a line answers, from a day on.' })
export class OnCallNumber {
  @Field(() => String)
  phone: string

  @Field(() => CivilDateScalar)
  from: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'From this day no longer.' })
  to: string | null
}
