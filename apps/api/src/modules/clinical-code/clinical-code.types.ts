import { type CodeSystem, codeSystems } from '@lih/domain/clinical-code/code'
import { Field, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'

export const CodeSystemEnum = gqlEnum('CodeSystem', codeSystems)

/** A code of ICD-10-SE or KVÅ, with its source. */
@ObjectType({ simpleResolvers: true })
export class ClinicalCode {
  @Field(() => CodeSystemEnum)
  system: CodeSystem

  @Field(() => String, { description: 'Capitals, without the point.' })
  code: string

  @Field(() => String)
  display: string

  @Field(() => String)
  source: string

  @Field(() => String, { nullable: true })
  sourceVersion: string | null

  @Field(() => String, { nullable: true, description: 'Who has checked it against the official table; null: nobody.' })
  verifiedBy: string | null

  @Field(() => CivilDateScalar, { nullable: true })
  verifiedOn: string | null
}
