import { identityKinds } from '@lih/domain/patient/kinds'
import { Field, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { InstantScalar, PersonalIdentityScalar } from '../../graphql/scalars.ts'

export const IdentityKindEnum = gqlEnum('IdentityKind', identityKinds)

/** A number under which the patient was known before (tidigare nummer), G1. */
@ObjectType({ simpleResolvers: true })
export class FormerIdentity {
  @Field(() => PersonalIdentityScalar)
  identity: string

  @Field(() => IdentityKindEnum)
  identityKind: (typeof identityKinds)[number]

  @Field(() => InstantScalar)
  until: string
}
