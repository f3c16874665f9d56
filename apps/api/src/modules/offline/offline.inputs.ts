import { type PackScope, packScopes } from '@lih/domain/offline/pack'
import { Field, ID, InputType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { InstantScalar } from '../../graphql/scalars.ts'

const PackScopeEnum = gqlEnum('PackScope', packScopes)

/** When something was written without network, and under which assignment. */
@InputType()
export class WrittenOfflineInput {
  @Field(() => InstantScalar)
  writtenAt: string

  @Field(() => ID)
  assignmentId: string
}

@InputType()
export class MakeOfflinePackInput {
  @Field(() => ID)
  commandId: string

  @Field(() => PackScopeEnum)
  scope: PackScope
}
