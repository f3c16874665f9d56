import type { MeetingState } from '@lih/domain/care-home/meeting'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { MeetingStateEnum, ReviewMeeting } from '../care-home/care-home.types.ts'

@InputType()
export class RecordCollaborationInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) vardcentralId: string
  @Field(() => ID) municipalId: string
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => String) present: string
  @Field(() => String) minutes: string
}

@ObjectType({ simpleResolvers: true, description: "Whether a year's mandatory meeting is held, due or overdue." })
class CollaborationYear {
  @Field(() => String) year: string
  @Field(() => MeetingStateEnum) state: MeetingState
  @Field(() => CivilDateScalar) dueOn: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'A vårdcentral and the municipality where it lies, and their meetings (A13).',
})
export class Collaboration {
  @Field(() => ID, { description: 'Of both units.' }) id: string
  @Field(() => Unit) vardcentral: Unit
  @Field(() => Unit) municipal: Unit
  @Field(() => [CollaborationYear], { description: 'The latest first.' }) years: readonly CollaborationYear[]
  @Field(() => [ReviewMeeting], { description: 'The latest first.' }) meetings: readonly ReviewMeeting[]
  @Field(() => Boolean) mayRecord: boolean
}

@ObjectType({ simpleResolvers: true })
export class CollaborationPayload {
  @Field(() => Collaboration, { nullable: true }) collaboration: Collaboration | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
