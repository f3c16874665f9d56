import type { OfflineLeaving } from '@lih/portal-kit/portal/definePortal.ts'
import { countActs } from './act-store.ts'
import { eraseOffline } from './opened.ts'
import { loadVaults } from './vault.ts'

/** What a sign-out asks: of whomever, since it empties the whole browser. */
const countUnsent = async (): Promise<number> =>
  [...(await countActs()).unsent.values()].reduce((sum, count) => sum + count, 0)

/** A colleague's pack has its own code and its own end. */
const erase: OfflineLeaving['erase'] = async (reason, personId) => {
  for (const vault of await loadVaults()) if (vault.owner.personId === personId) await eraseOffline(vault, reason)
}

export const leaving: OfflineLeaving = { countUnsent, erase }
