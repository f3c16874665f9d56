import type { Language } from '@lih/domain/language/languages'
import type { Portal } from '@lih/domain/organisation/kinds'
import { Field, ID, ObjectType } from 'type-graphql'
import { Assignment, PortalEnum } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { LanguageEnum } from '../language/language.types.ts'

/** The signed-in person. */
@ObjectType({ simpleResolvers: true })
export class Me {
  @Field(() => ID)
  id: string

  @Field(() => String)
  name: string

  @Field(() => String)
  title: string

  @Field(() => PortalEnum)
  portal: Portal

  /** Everything shown is invented. */
  @Field(() => Boolean)
  demo: boolean

  /** What the person has chosen, on whichever machine; null: the browser's. */
  @Field(() => LanguageEnum, { nullable: true })
  language: Language | null

  /** The server's clock. */
  @Field(() => InstantScalar)
  now: string

  /** Null until one is chosen. */
  @Field(() => Assignment, { nullable: true })
  assignment: Assignment | null

  /** Those that can be chosen in this portal. */
  @Field(() => [Assignment])
  assignments: Assignment[]
}
