import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Ctx } from '../context.ts'
import { isMalformed } from '../db/faults.ts'
import { faultForLog } from './scrub.ts'

/** Codes that a client understands and may see. */
const known = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NO_CARE_RELATION',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'UNKNOWN_DOCUMENT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]

/** Only the executor's complaints about variables have no place in the answer; their messages repeat the value. */
const isAboutVariables = (error: GraphQLError): boolean => error.path === undefined

// The compiled executor's own errors pass for GraphQLError, and have no extensions.
const extensionsOf = (cause: unknown): Readonly<Record<string, unknown>> =>
  (cause instanceof GraphQLError ? (cause.extensions as Record<string, unknown> | undefined) : undefined) ?? {}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

const codeOf = (error: GraphQLError, cause: unknown): string => {
  if (isMalformed(cause) || isAboutVariables(error)) return 'BAD_USER_INPUT'
  return textOr(extensionsOf(cause)['code'], 'INTERNAL')
}

/**
 * What leaves the server of an error: a known code and its reason, or INTERNAL and the number by which the log knows it.
 * The compiled executor's errors are of a class of its own, so each is made anew.
 */
export const maskError =
  (log: Logger) =>
  (error: GraphQLError, { requestId }: Pick<Ctx, 'requestId'>): GraphQLError => {
    const cause = unwrapResolverError(error)
    const code = codeOf(error, cause)
    const { path } = error
    if (known.includes(code)) {
      const { reason } = extensionsOf(cause)
      return new GraphQLError(code, { path, extensions: reason === undefined ? { code } : { code, reason } })
    }
    log.error({ requestId, path: path?.[0], fault: faultForLog(cause) }, 'fault')
    return new GraphQLError('INTERNAL', { path, extensions: { code: 'INTERNAL', correlationId: requestId } })
  }

/** Apollo's own complaints, before anything is executed; what the executor gives has been masked. */
export const formatError =
  (log: Logger, free: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = textOr(formatted.extensions?.['code'], 'INTERNAL')
    if (code === 'INTERNAL' || free) return formatted
    if (known.includes(code)) return { ...formatted, message: code }
    log.error({ fault: faultForLog(error) }, 'fault')
    return { message: 'INTERNAL', extensions: { code: 'INTERNAL' } }
  }
