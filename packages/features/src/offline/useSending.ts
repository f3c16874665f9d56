import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { OfflinePackKeyDocument } from '@lih/graphql/documents'
import { askSession } from '@lih/portal-kit/session/authApi.ts'
import { fetchMe } from '@lih/portal-kit/session/fetchMe.ts'
import type { Me } from '@lih/portal-kit/session/useMe.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { VaultRow } from './device.ts'
import { offlineState, openForSending, refreshOffline } from './opened.ts'
import { sendUnsent } from './send.ts'

/** What stands between the device and the server now. `OTHER`: what is unsent is another's, or of another assignment. */
export type Contact = 'UNKNOWN' | 'LOST' | 'SIGNED_OUT' | 'OTHER' | 'HELD'

/** How often it is looked again (ms): a device often does not notice by itself that there is a network again. */
const lostAgainMs = 5_000
const againMs = 15_000

const isMine = ({ owner }: VaultRow, me: Me): boolean =>
  owner.personId === me.id && owner.assignmentId === me.assignment?.id

/** Opens the vault of the person who is signed in, where it is not open: by the key that the server keeps. */
const keysFor = async (client: ApolloClient, vault: VaultRow) => {
  const { opened } = offlineState()
  if (opened?.vault.id === vault.id) return opened.keys
  if (opened !== null) return undefined
  const { data } = await client.query({
    query: OfflinePackKeyDocument,
    variables: { packId: vault.id },
    fetchPolicy: 'no-cache',
  })
  if (!data?.offlinePackKey || !(await openForSending(vault, data.offlinePackKey))) return undefined
  return offlineState().opened?.keys
}

const contactNow = async (): Promise<Contact> => {
  if (!navigator.onLine) return 'LOST'
  const { kind } = await askSession()
  return kind === 'open' ? 'HELD' : kind === 'ended' ? 'SIGNED_OUT' : 'LOST'
}

const any = (counts: ReadonlyMap<string, number>): boolean => [...counts.values()].some((count) => count > 0)

/**
 * Whether to ask who is signed in, which prolongs the session: when something can be sent, and once for what waits for a
 * decision, so that its writer sees it.
 */
const isDue = (looked: boolean): boolean => {
  const { toSend, unsent, opened } = offlineState()
  return any(toSend) || (!looked && any(unsent) && opened === null)
}

/** Sends what is mine and unsent. */
const sendMine = async (client: ApolloClient): Promise<Contact> => {
  const me = await fetchMe(client)
  if (!me) return me === null ? 'SIGNED_OUT' : 'LOST'
  const signedIn = { personId: me.id, assignmentId: me.assignment?.id ?? '' }
  await refreshOffline(signedIn)
  const { vaults = [], unsent } = offlineState()
  const waiting = vaults.filter(({ id }) => (unsent.get(id) ?? 0) > 0)
  const mine = waiting.filter((vault) => isMine(vault, me))
  for (const vault of mine) {
    const keys = await keysFor(client, vault)
    if (keys) await sendUnsent(client, vault, keys)
  }
  return mine.length < waiting.length && mine.length === 0 ? 'OTHER' : 'HELD'
}

/**
 * Follows the contact with the server, and sends what is unsent as soon as its writer is signed in: on the network's return,
 * when the page is shown again, after something was written, and every now and then.
 */
export const useSending = (): { readonly contact: Contact; readonly again: () => void } => {
  const client = useApolloClient()
  const [contact, setContact] = useState<Contact>('UNKNOWN')
  const busy = useRef(false)
  const looked = useRef(false)
  const look = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    try {
      const now = await contactNow()
      setContact(now === 'HELD' && isDue(looked.current) ? await sendMine(client) : now)
      if (now === 'HELD') looked.current = true
    } finally {
      busy.current = false
    }
  }, [client])
  useEffect(() => {
    const again = () => void look()
    void refreshOffline().then(again)
    addEventListener('online', again)
    addEventListener('offline', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      removeEventListener('online', again)
      removeEventListener('offline', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [look])
  useEffect(() => {
    const timer = setInterval(() => void look(), contact === 'LOST' ? lostAgainMs : againMs)
    return () => clearInterval(timer)
  }, [contact, look])
  return { contact, again: () => void look() }
}
