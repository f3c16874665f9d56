import type { ApolloClient } from '@apollo/client'
import { MeDocument } from '@lih/graphql/documents'
import { setServerClock } from './serverClock.ts'
import type { Me } from './useMe.ts'

/** Who is signed in, and the server's clock. Null: nobody. Undefined: the server did not answer. */
export const fetchMe = async (client: ApolloClient): Promise<Me | null | undefined> => {
  const data = await client.query({ query: MeDocument, fetchPolicy: 'network-only' }).then(
    (answer) => answer.data,
    (fault: unknown) => {
      console.error(fault)
      return undefined
    },
  )
  if (data?.me) setServerClock(data.me.now)
  return data?.me ?? (data ? null : undefined)
}
