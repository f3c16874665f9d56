import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { InstantScalar, JsonScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

/** An unsent form. */
@ObjectType({ simpleResolvers: true })
export class Draft {
  @Field(() => ID)
  id: string

  @Field(() => JsonScalar)
  content: unknown

  @Field(() => InstantScalar)
  savedAt: string
}

@ObjectType({ simpleResolvers: true })
export class DraftPayload {
  @Field(() => Draft, { nullable: true })
  draft: Draft | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}

@InputType()
export class SaveDraftInput {
  @Field(() => String)
  form: string

  /** What the form is about: a patient, a support, a stay. */
  @Field(() => ID)
  subjectId: string

  @Field(() => ID, { nullable: true })
  patientId?: string | null

  @Field(() => JsonScalar)
  content: unknown
}
