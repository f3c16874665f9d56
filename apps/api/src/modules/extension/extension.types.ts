import {
  type ExtensionStatus,
  type ExtensionVerdict,
  extensionStatuses,
  extensionVerdicts,
  type ReviewerRole,
  reviewerRoles,
} from '@lih/domain/extension/status'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'

const ExtensionStatusEnum = gqlEnum('ExtensionStatus', extensionStatuses)
const ExtensionVerdictEnum = gqlEnum('ExtensionVerdict', extensionVerdicts)
const ReviewerRoleEnum = gqlEnum('ReviewerRole', reviewerRoles)

/** A request to extend a support (förlängning), with its review (M6). */
@ObjectType({ simpleResolvers: true })
export class Extension {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => ExtensionStatusEnum)
  status: ExtensionStatus

  @Field(() => String)
  reason: string

  @Field(() => CivilDateScalar)
  previousLastDay: string

  @Field(() => CivilDateScalar)
  newLastDay: string

  @Field(() => InstantScalar)
  requestedAt: string

  @Field(() => Person)
  requestedBy: Person

  @Field(() => InstantScalar, { nullable: true })
  reviewedAt: string | null

  @Field(() => Person, { nullable: true })
  reviewedBy: Person | null

  @Field(() => Unit, { nullable: true })
  reviewedUnit: Unit | null

  @Field(() => ReviewerRoleEnum, { nullable: true })
  reviewedAs: ReviewerRole | null

  @Field(() => String, { nullable: true })
  reviewText: string | null
}

@InputType()
export class RequestExtensionInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  supportId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => CivilDateScalar)
  newLastDay: string

  @Field(() => String)
  reason: string
}

@InputType()
export class ReviewExtensionInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  extensionId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => ExtensionVerdictEnum)
  verdict: ExtensionVerdict

  @Field(() => String)
  text: string
}
