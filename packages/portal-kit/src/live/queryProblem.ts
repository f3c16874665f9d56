import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client'

/** Why a query gave nothing: the server said no, the thing is not there, or the answer did not come. */
export type QueryFault =
  | { readonly kind: 'denied'; readonly code: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'failed' }

const denials = ['FORBIDDEN', 'NO_CARE_RELATION']

/** Reads a query's error. A denial carries its reason (S1). */
export const queryFault = (error: ErrorLike): QueryFault => {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'failed' }
  for (const { extensions } of error.errors) {
    const { code, reason } = extensions ?? {}
    if (code === 'NOT_FOUND') return { kind: 'notFound' }
    if (typeof code === 'string' && denials.includes(code)) {
      return { kind: 'denied', code: typeof reason === 'string' ? reason : code }
    }
  }
  return { kind: 'failed' }
}
