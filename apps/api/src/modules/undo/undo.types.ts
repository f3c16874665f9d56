import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class UndoInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID, { description: 'The command that is taken back.' })
  undoneId: string
}
