import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

@ObjectType({ simpleResolvers: true, description: "A version of the assignments' text." })
export class CareHomeText {
  @Field(() => ID) id: string
  @Field(() => String) title: string
  @Field(() => String, { nullable: true }) link: string | null
  @Field(() => Boolean, { description: 'With it comes the raise of 50 per cent.' }) raises: boolean
}

@ObjectType({ simpleResolvers: true, description: 'That a text holds for an assignment from a day.' })
export class CareHomeTextUse {
  @Field(() => ID) id: string
  @Field(() => String) title: string
  @Field(() => String, { nullable: true }) link: string | null
  @Field(() => Boolean) raises: boolean
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => InstantScalar) proposedAt: string
  @Field(() => String, { nullable: true }) proposedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) agreedAt: string | null
  @Field(() => String, { nullable: true }) agreedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) declinedAt: string | null
  @Field(() => String, { nullable: true }) declinedBy: string | null
  @Field(() => String, { nullable: true }) declineReason: string | null
}

@InputType()
export class EnterTextInput {
  @Field(() => ID) commandId: string
  @Field(() => String) title: string
  @Field(() => String, { nullable: true }) link?: string | null
  @Field(() => Boolean) raises: boolean
}

@InputType()
export class ProposeTextInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => ID) textId: string
  @Field(() => CivilDateScalar) validFrom: string
}

@InputType()
export class AnswerTextInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) useId: string
  @Field(() => Boolean) agree: boolean
  @Field(() => String, { nullable: true, description: 'Why not.' }) reason?: string | null
}

@ObjectType({ simpleResolvers: true })
export class CareHomeTextPayload {
  @Field(() => ID, { nullable: true }) textId: string | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
