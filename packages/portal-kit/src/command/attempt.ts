import type { ApolloClient, TypedDocumentNode } from '@apollo/client'
import type { CommandField, CommandVariables, Refusal } from './useCommand.ts'

/** How one sending of a command ended. */
export type Attempt<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed' }

/**
 * Sends a command once. A fault of the server counts as `failed`: whether the act was done is not known, so the same id
 * must be sent again.
 */
export const attemptOf = async <Data, Variables extends CommandVariables, Field extends CommandField<Data>>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  field: Field,
): Promise<Attempt<Data[Field]>> => {
  const { data } = await client
    .mutate<Data, Variables>({ mutation: document, variables, errorPolicy: 'all' } as never)
    .catch((fault: unknown) => {
      console.error(fault)
      return { data: undefined }
    })
  const payload = (data as Data | null | undefined)?.[field] as (Data[Field] & Answered) | null | undefined
  if (payload === null || payload === undefined) return { kind: 'failed' }
  return payload.userErrors.length > 0 ? { kind: 'refused', refusals: payload.userErrors } : { kind: 'done', payload }
}

type Answered = { readonly userErrors: readonly Refusal[] }
