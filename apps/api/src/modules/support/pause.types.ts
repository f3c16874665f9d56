import { type PauseKind, pauseKinds } from '@lih/domain/support/pause'
import { Field, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { InstantScalar } from '../../graphql/scalars.ts'

const PauseKindEnum = gqlEnum('PauseKind', pauseKinds)

/** A visit to the emergency department or day surgery during a support: its tasks wait, and its days run on (M10, M22). */
@ObjectType({ simpleResolvers: true })
export class SupportPause {
  @Field(() => PauseKindEnum) kind: PauseKind
  @Field(() => InstantScalar) since: string
  @Field(() => InstantScalar, { nullable: true, description: 'When the patient was home again, as far as is known.' })
  until: string | null

  @Field(() => Boolean, { description: 'Whether the patient is away now.' }) away: boolean
}
