import { type WorklistName, worklists } from '@lih/domain/saved-view/lists'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { UserError } from '../../graphql/user-error.ts'

export const WorklistNameEnum = gqlEnum('WorklistName', worklists)

/** One parameter of a list's address. */
@ObjectType({ simpleResolvers: true })
export class ViewParam {
  @Field(() => String) name: string
  @Field(() => String) value: string
}

@ObjectType({ simpleResolvers: true, description: 'Filters and sort of a worklist under a name.' })
export class SavedView {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => WorklistNameEnum) list: WorklistName
  @Field(() => String) name: string
  @Field(() => [ViewParam]) params: readonly ViewParam[]
  @Field(() => Boolean, { description: 'Whether the unit sees it.' }) shared: boolean
  @Field(() => Boolean, { description: 'Whether the list opens with it, for its maker.' }) isDefault: boolean
  @Field(() => Boolean, { description: 'Made by the signed-in person.' }) mine: boolean
  @Field(() => String) makerName: string
}

@ObjectType({ simpleResolvers: true })
export class SavedViewsPayload {
  /** The views of the list as they are now; null when nothing was done. */
  @Field(() => [SavedView], { nullable: true }) views: readonly SavedView[] | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}

@InputType()
export class ViewParamInput {
  @Field(() => String) name: string
  @Field(() => String) value: string
}

@InputType()
export class SaveViewInput {
  @Field(() => ID) commandId: string
  @Field(() => WorklistNameEnum) list: WorklistName
  @Field(() => String) name: string
  @Field(() => [ViewParamInput]) params: readonly ViewParamInput[]
}

@InputType()
export class ChangeViewInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) viewId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => String, { nullable: true }) name?: string | null
  @Field(() => Boolean, { nullable: true }) shared?: boolean | null
  @Field(() => Boolean, { nullable: true }) isDefault?: boolean | null
}

@InputType()
export class DeleteViewInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) viewId: string
  @Field(() => Int) expectedVersion: number
}
