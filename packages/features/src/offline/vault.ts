import { type EraseReason, eraseReasonOf, mostTries, timeByReading } from '@lih/domain/offline/pack'
import { isUnsent } from '@lih/domain/offline/queue'
import type { Instant } from '@lih/domain/time/civil'
import type { PackContents } from './contents.ts'
import { type Device, device, type Owner, type VaultRow } from './device.ts'
import { deviceMs } from './device-clock.ts'
import { keyOfCode, keyOfServer, newContentKey, newSalt, seal, unseal, unwrapped } from './seal.ts'

/** Keys of an opened vault. `pack` is null when the patients are gone and only what is unsent is left. */
export type VaultKeys = { readonly pack: CryptoKey | null; readonly queue: CryptoKey }

const placeOfPack = (vaultId: string): string => `pack/${vaultId}`

/** The time now, by the vault's own reading of the clocks. */
export const vaultNow = ({ clock }: VaultRow): Instant => timeByReading(clock, deviceMs())

/**
 * Seals today's patients under a code. The key to what will be written is wrapped twice: by the code, and by what the server
 * keeps for the same person, so that a forgotten code never costs anything that was written.
 */
export const makeVault = async (
  contents: PackContents,
  owner: Owner,
  code: string,
  serverKey: string,
): Promise<{ readonly vault: VaultRow; readonly keys: VaultKeys }> => {
  const { id, packedAt, expiresAt } = contents.pack
  const salt = await newSalt()
  const byCode = await keyOfCode(code, salt)
  const [packKey] = await newContentKey([byCode])
  const [queueKey, queueKeyByServer] = await newContentKey([byCode, await keyOfServer(serverKey, salt)])
  const pack = packKey && (await unwrapped(packKey, byCode))
  const queue = queueKey && (await unwrapped(queueKey, byCode))
  if (!packKey || !queueKey || !queueKeyByServer || !pack || !queue) throw new Error('no key was made')
  const clock = { serverAt: packedAt, deviceMs: deviceMs() }
  const keys = { packKey, queueKey, queueKeyByServer }
  const vault = { id, owner, packedAt, expiresAt, clock, ...salt, ...keys, wrongCodes: 0, erased: null }
  const sealed = await seal(pack, placeOfPack(id), contents)
  const tx = (await device()).transaction(['vaults', 'packs'], 'readwrite')
  await Promise.all([
    tx.objectStore('vaults').put(vault),
    tx.objectStore('packs').put({ vaultId: id, ...sealed }),
    tx.done,
  ])
  return { vault, keys: { pack, queue } }
}

/** Patients, drafts of forms and the way to them by code are gone; what is unsent stays, for its owner. */
const eraseIn = async (db: Device, vault: VaultRow, reason: EraseReason): Promise<VaultRow> => {
  // A forgotten code must not cost what was written; a code that was guessed at must not open it either.
  const queueKey = reason === 'WRONG_CODES' ? null : vault.queueKey
  const erased = { ...vault, packKey: null, queueKey, erased: reason }
  const tx = db.transaction(['vaults', 'packs'], 'readwrite')
  await Promise.all([tx.objectStore('packs').delete(vault.id), tx.objectStore('vaults').put(erased), tx.done])
  return erased
}

/** Removes a vault from which nothing is left to be sent. */
const dropIfEmpty = async (db: Device, vault: VaultRow): Promise<boolean> => {
  const acts = await db.getAllFromIndex('acts', 'vault', vault.id)
  if (acts.some(isUnsent)) return false
  const drafts = (await db.getAllKeys('drafts')).filter(([vaultId]) => vaultId === vault.id)
  const tx = db.transaction(['vaults', 'packs', 'acts', 'drafts'], 'readwrite')
  await Promise.all([
    tx.objectStore('vaults').delete(vault.id),
    tx.objectStore('packs').delete(vault.id),
    ...acts.map(({ id }) => tx.objectStore('acts').delete(id)),
    ...drafts.map((key) => tx.objectStore('drafts').delete(key)),
    tx.done,
  ])
  return true
}

/** Erases the patients of a vault; the vault itself too, when nothing of it is unsent. */
export const eraseVault = async (vault: VaultRow, reason: EraseReason): Promise<void> => {
  const db = await device()
  const erased = vault.erased === null ? await eraseIn(db, vault, reason) : vault
  await dropIfEmpty(db, erased)
}

export type SignedInAs = { readonly personId: string; readonly assignmentId: string }

/**
 * The vaults on this device, after whatever must go has gone: expired ones, guessed-at ones, those of an assignment that
 * was left. The clock of each is carried forward.
 *
 * @param inUse one that is open: that all of it has been sent is shown before it goes
 */
export const loadVaults = async (signedIn?: SignedInAs, inUse?: string): Promise<readonly VaultRow[]> => {
  const db = await device()
  const kept: VaultRow[] = []
  for (const row of await db.getAll('vaults')) {
    const now = vaultNow(row)
    const vault = { ...row, clock: { serverAt: now, deviceMs: deviceMs() } }
    const reason = vault.erased ?? eraseReasonOf({ ...vault, ...vault.owner }, now, signedIn)
    const left = reason !== null && vault.erased === null ? await eraseIn(db, vault, reason) : vault
    if (left === vault) await db.put('vaults', vault)
    if (left.erased === null || left.id === inUse || !(await dropIfEmpty(db, left))) kept.push(left)
  }
  return kept
}

/** `LEFT`: so many tries are left. `ERASED`: that was the last one. */
export type Unlocking =
  | { readonly kind: 'OPENED'; readonly vault: VaultRow; readonly keys: VaultKeys }
  | { readonly kind: 'LEFT'; readonly tries: number }
  | { readonly kind: 'ERASED' }

/** Opens a vault with its code. Each try counts before it is made, so that no crash gives another one. */
export const unlockVault = async (vaultId: string, code: string): Promise<Unlocking> => {
  const db = await device()
  const before = await db.get('vaults', vaultId)
  if (!before?.queueKey || before.wrongCodes >= mostTries) return { kind: 'ERASED' }
  const counted = { ...before, wrongCodes: before.wrongCodes + 1 }
  await db.put('vaults', counted)
  const byCode = await keyOfCode(code, before)
  const queue = await unwrapped(before.queueKey, byCode)
  if (queue === undefined) {
    if (counted.wrongCodes < mostTries) return { kind: 'LEFT', tries: mostTries - counted.wrongCodes }
    await eraseVault(counted, 'WRONG_CODES')
    return { kind: 'ERASED' }
  }
  const vault = { ...before, wrongCodes: 0 }
  await db.put('vaults', vault)
  const pack = vault.packKey === null ? null : ((await unwrapped(vault.packKey, byCode)) ?? null)
  return { kind: 'OPENED', vault, keys: { pack, queue } }
}

/** Opens what is unsent for its owner, signed in again. */
export const openQueue = async (vault: VaultRow, serverKey: string): Promise<VaultKeys | undefined> => {
  const queue = await unwrapped(vault.queueKeyByServer, await keyOfServer(serverKey, vault))
  return queue && { pack: null, queue }
}

/** The patients of an opened vault; null when they are gone. */
export const readPack = async (vault: VaultRow, keys: VaultKeys): Promise<PackContents | null> => {
  const sealed = await (await device()).get('packs', vault.id)
  return keys.pack && sealed ? unseal<PackContents>(keys.pack, placeOfPack(vault.id), sealed) : null
}
