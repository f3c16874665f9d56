import type { WorklistName } from '@lih/domain/saved-view/lists'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { InstantScalar } from '../../graphql/scalars.ts'
import { WorklistNameEnum } from '../saved-view/saved-view.types.ts'

/** A row of a worklist as it was when its person last looked at it. */
@ObjectType({ simpleResolvers: true })
export class SeenRow {
  @Field(() => ID) id: string
  @Field(() => InstantScalar) changedAt: string
}

@InputType()
export class SeenRowInput {
  @Field(() => ID) id: string
  @Field(() => InstantScalar) changedAt: string
}

@InputType()
export class SeeRowsInput {
  @Field(() => WorklistNameEnum) list: WorklistName
  @Field(() => [SeenRowInput]) rows: readonly SeenRowInput[]
}
