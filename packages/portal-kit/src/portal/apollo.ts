import type { ApolloClient } from '@apollo/client'
import { makeClient } from '@lih/graphql/client'
import { contactHeld, contactLost } from '../live/contact.ts'
import { announce } from '../live/hub.ts'
import { isUnattended } from '../session/attended.ts'
import { askSession } from '../session/authApi.ts'
import { sessionEnded } from '../session/sessionState.ts'

/** A first connection slower than this may have missed a change (ms). */
const slowMs = 2_000

/** Asks before believing it: an operation may also be refused because the assignment ended. */
const look = async (): Promise<void> => {
  if ((await askSession()).kind === 'ended') sessionEnded()
}

/** The portal's client, wired to contact, live updates and session. */
export const portalClient = (origin: string): ApolloClient =>
  makeClient(origin, {
    onConnected: (again) => {
      contactHeld()
      if (again || performance.now() > slowMs) announce({ kind: 'reconnected' })
    },
    onDisconnected: contactLost,
    onSignedOut: () => void look(),
    isUnattended,
  }).client
