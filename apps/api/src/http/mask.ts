import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Ctx } from '../context.ts'
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

/** Of the executor's own complaints about variables, which have no code; their messages repeat the value. */
const isAboutVariables = (error: GraphQLError): boolean =>
  /^Variable "\$/.test(error.message) && error.path === undefined

const codeOf = (error: GraphQLError): string => {
  const cause = unwrapResolverError(error)
  const extensions = cause instanceof GraphQLError ? cause.extensions : (error.extensions ?? {})
  return isAboutVariables(error) ? 'BAD_USER_INPUT' : String(extensions['code'] ?? 'INTERNAL')
}

/**
 * What leaves the server of an error: a known code and its reason, or INTERNAL and the number by which the log knows it.
 * The compiled executor's errors are of a class of its own, so each is made anew.
 */
export const maskError =
  (log: Logger) =>
  (error: GraphQLError, { requestId }: Pick<Ctx, 'requestId'>): GraphQLError => {
    const code = codeOf(error)
    const { nodes, path } = error
    if (known.includes(code)) {
      const cause = unwrapResolverError(error)
      const reason = cause instanceof GraphQLError ? cause.extensions['reason'] : undefined
      return new GraphQLError(code, { nodes, path, extensions: reason === undefined ? { code } : { code, reason } })
    }
    log.error({ requestId, path: path?.[0], fault: faultForLog(error.originalError ?? error) }, 'fault')
    return new GraphQLError('INTERNAL', { path, extensions: { code: 'INTERNAL', correlationId: requestId } })
  }

/** Apollo's own complaints, before anything is executed; what the executor gives has been masked. */
export const formatError =
  (log: Logger, free: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL')
    if (code === 'INTERNAL' || free) return formatted
    if (known.includes(code)) return { ...formatted, message: code }
    log.error({ fault: faultForLog(error) }, 'fault')
    return { message: 'INTERNAL', extensions: { code: 'INTERNAL' } }
  }
