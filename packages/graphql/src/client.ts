import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking'
import { OperationTypeNode } from 'graphql'
import { createClient } from 'graphql-ws'
import { valuePolicies } from './type-policies.ts'

declare module '@apollo/client' {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

/** What the portal is told about its contact with the server. */
export type ContactListener = {
  /** The socket of live updates opened; `again` when it had been lost. */
  readonly onConnected: (again: boolean) => void
  readonly onDisconnected: () => void
  /** The server no longer knows the session. */
  readonly onSignedOut: () => void
}

/** The client of one portal, and how to let go of its socket. */
export type PortalClient = { readonly client: ApolloClient; readonly dispose: () => void }

/** Every operation travels as its hash over both transports; the text stays at home. */
const byHash = new ApolloLink((operation, forward) => {
  const hash = (operation.query as { __meta__?: { hash?: string } }).__meta__?.hash
  if (hash === undefined) throw new Error(`${operation.operationName ?? 'An operation'} is not a trusted document`)
  operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hash } }
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})

/** Tells when an answer says that nobody is signed in. */
const sessionLink = (contact: ContactListener) =>
  new ErrorLink(({ error }) => {
    const codes = CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.['code']) : []
    const status = ServerError.is(error) ? error.statusCode : undefined
    if (status === 401 || codes.includes('UNAUTHENTICATED')) contact.onSignedOut()
  })

/** Reopens for as long as the page lives: freshness is shown, so a lost socket is never silent. */
const socketOf = (origin: string, contact: ContactListener) => {
  let connectedBefore = false
  return createClient({
    url: `${origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 20_000,
    on: {
      connected: () => {
        contact.onConnected(connectedBefore)
        connectedBefore = true
      },
      closed: () => contact.onDisconnected(),
    },
  })
}

/**
 * The Apollo Client of a portal. Fragments are masked: a component reads only what it asked for.
 *
 * @param origin of the portal, e.g. `http://hospital.localhost:4000`
 */
export const makeClient = (origin: string, contact: ContactListener): PortalClient => {
  const socket = socketOf(origin, contact)
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies: valuePolicies }),
    dataMasking: true,
    link: ApolloLink.from([
      sessionLink(contact),
      byHash,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket),
        new HttpLink({ uri: `${origin}/graphql` }),
      ),
    ]),
  })
  return { client, dispose: () => void socket.dispose() }
}
