import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../../graphql/user-error.ts'

@InputType()
export class SendFeedbackInput {
  @Field(() => ID)
  commandId: string

  @Field(() => String)
  message: string

  /** Which page or part it is about. */
  @Field(() => String, { nullable: true })
  page?: string | null

  /** E-mail address or telephone number, for an answer. */
  @Field(() => String, { nullable: true })
  replyTo?: string | null
}

@ObjectType({ simpleResolvers: true })
export class FeedbackPayload {
  @Field(() => Boolean)
  sent: boolean

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
