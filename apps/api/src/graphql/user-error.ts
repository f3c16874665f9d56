// Commands may be loaded without the schema: the demo world and imports carry them out directly.
import 'reflect-metadata'
import type { Refusal } from '@lih/domain/result'
import type { z } from '@lih/domain/zod'
import { Field, ObjectType } from 'type-graphql'
import { JsonScalar } from './scalars.ts'

/** Why a mutation was not carried out; the portals have a text for each code. */
@ObjectType({ simpleResolvers: true })
export class UserError {
  @Field(() => String)
  code: string

  /** Where in the input. */
  @Field(() => [String])
  path: readonly string[]

  @Field(() => JsonScalar, { nullable: true })
  params: Readonly<Record<string, string | number>> | null
}

export const userError = ({ code, path, params }: Refusal): UserError => ({ code, path, params: params ?? null })

/** Every fault of an input at once (G6): the message of an issue is its code. */
export const inputFaults = (error: z.ZodError): readonly UserError[] =>
  error.issues.map(({ message, path }) => ({ code: message, path: path.map(String), params: null }))
