import type { ApolloClient } from '@apollo/client'
import { isUnsent } from '@lih/domain/offline/queue'
import type { SignedInMe } from '@lih/portal-kit/session/useMe.ts'
import { adoptActs } from './act-store.ts'
import type { Pack } from './contents.ts'
import { eraseOffline, offlineState, openNew } from './opened.ts'
import { sendUnsent } from './send.ts'
import { makeVault } from './vault.ts'

/**
 * Seals a pack for the person who is signed in. Whatever that person took along before is erased; what is unsent is sent, or
 * comes along.
 */
export const packFor = async (client: ApolloClient, me: SignedInMe, received: Pack, code: string): Promise<void> => {
  const { key, ...pack } = received
  const { opened, vaults = [] } = offlineState()
  if (opened) await sendUnsent(client, opened.vault, opened.keys)
  const owner = { personId: me.id, assignmentId: me.assignment.id, name: me.name, unit: me.assignment.unit.name }
  const { vault, keys } = await makeVault({ me, pack }, owner, code, key)
  const before = offlineState().opened
  const left = before?.acts.filter(isUnsent) ?? []
  await openNew(vault, keys)
  const now = offlineState().opened
  if (before && now && left.length > 0) await adoptActs(before, now, left)
  const former = vaults.filter((one) => one.owner.personId === me.id && one.id !== vault.id)
  for (const one of former) await eraseOffline(one, 'REMOVED')
}
