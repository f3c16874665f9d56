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
  /** @param silentMs how long ago the last sign of life was */
  readonly onDisconnected: (silentMs: number) => void
  /** The server no longer knows the session. */
  readonly onSignedOut: () => void
  /** Whether nobody is at the keyboard: what is then asked for must not keep the session alive. */
  readonly isUnattended: () => boolean
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

const pingEveryMs = 15_000
const pongWithinMs = 5_000
const longestWaitMs = 10_000
/** The server's word that the session of the socket is over. */
const sessionOver = 4403

/** Longer between attempts, at most ten seconds, and not all portals at the same moment. */
const retryWait = (retries: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(1_000 * 2 ** retries, longestWaitMs) + Math.random() * 1_000)
  })

/**
 * Notices a network that has gone without a word: what is shown would otherwise pass for fresh.
 *
 * @param giveUp lets go of the socket at once; a polite close waits a minute for the other side
 */
const watchPongs = (giveUp: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let aliveAt = performance.now()
  const alive = () => {
    aliveAt = performance.now()
  }
  return {
    silentMs: () => performance.now() - aliveAt,
    alive,
    /** The late pong of a socket that is gone must not end its successor. */
    forget: () => clearTimeout(timer),
    ping: (received: boolean) => {
      if (!received) timer = setTimeout(giveUp, pongWithinMs)
    },
    pong: (received: boolean) => {
      if (!received) return
      clearTimeout(timer)
      alive()
    },
  }
}

/** Reopens for as long as the page lives: freshness is shown, so a lost socket is never silent. */
const socketOf = (origin: string, contact: ContactListener) => {
  let connectedBefore = false
  const { silentMs, alive, forget, ...watch } = watchPongs(() => client.terminate())
  const client = createClient({
    url: `${origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait,
    shouldRetry: () => true,
    keepAlive: pingEveryMs,
    on: {
      ...watch,
      message: alive,
      connected: () => {
        contact.onConnected(connectedBefore)
        connectedBefore = true
      },
      closed: (event) => {
        forget()
        contact.onDisconnected(silentMs())
        if ((event as CloseEvent).code === sessionOver) contact.onSignedOut()
      },
    },
  })
  return client
}

/** Tells the server what a live update asked for while nobody was there. */
const markUnattended = (contact: ContactListener) =>
  new ApolloLink((operation, forward) => {
    if (contact.isUnattended()) operation.setContext({ headers: { 'x-background': '1' } })
    return forward(operation)
  })

const answerWithinMs = 30_000

/** A server that does not answer has not answered: the person is told, and can try again. */
const fetchInTime: typeof fetch = (input, init) => {
  const late = AbortSignal.timeout(answerWithinMs)
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late })
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
      markUnattended(contact),
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        new GraphQLWsLink(socket),
        new HttpLink({ uri: `${origin}/graphql`, fetch: fetchInTime }),
      ),
    ]),
  })
  return { client, dispose: () => void socket.dispose() }
}
