import { type EraseReason, lockAfterMs } from '@lih/domain/offline/pack'
import { flushAllWork } from '@lih/portal-kit/form/unsavedWork.ts'
import { isClockKnown, setServerClock } from '@lih/portal-kit/session/serverClock.ts'
import { useSyncExternalStore } from 'react'
import { countActs, type OpenAct, openActs } from './act-store.ts'
import type { PackContents } from './contents.ts'
import type { VaultRow } from './device.ts'
import {
  eraseVault,
  loadVaults,
  openQueue,
  readPack,
  type SignedInAs,
  type Unlocking,
  unlockVault,
  type VaultKeys,
  vaultNow,
} from './vault.ts'

/** A vault that is open in this page. Its keys live here alone: a reload asks for the code again. */
export type Opened = {
  readonly vault: VaultRow
  readonly keys: VaultKeys
  /** Null: only what is unsent can be read. */
  readonly contents: PackContents | null
  readonly acts: readonly OpenAct[]
}

export type OfflineState = {
  /** Undefined until the device was looked at. */
  readonly vaults: readonly VaultRow[] | undefined
  /** By vault: what is not with the server yet, and what of it needs no decision first. */
  readonly unsent: ReadonlyMap<string, number>
  readonly toSend: ReadonlyMap<string, number>
  readonly opened: Opened | null
}

let state: OfflineState = { vaults: undefined, unsent: new Map(), toSend: new Map(), opened: null }
const listeners = new Set<() => void>()
const channel = new BroadcastChannel('offline')

const set = (change: Partial<OfflineState>): void => {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** Before the server has told the time, the vault's reading of it counts. */
const tellTime = (vault: VaultRow): void => {
  if (!isClockKnown()) setServerClock(vaultNow(vault))
}

const ofOpened = async (vaults: readonly VaultRow[]): Promise<Opened | null> => {
  const { opened } = state
  const vault = vaults.find(({ id }) => id === opened?.vault.id)
  if (opened === null || vault === undefined) return null
  const contents = vault.packKey === null ? null : opened.contents
  return { ...opened, vault, contents, acts: await openActs(vault.id, opened.keys) }
}

/** Looks at the device anew: what has expired goes, what another tab has written comes. */
export const refreshOffline = async (signedIn?: SignedInAs): Promise<void> => {
  const vaults = await loadVaults(signedIn, state.opened?.vault.id)
  if (vaults[0]) tellTime(vaults[0])
  set({ vaults, ...(await countActs()), opened: await ofOpened(vaults) })
}

/** After something was written: this page and the other tabs look again. */
export const offlineChanged = async (): Promise<void> => {
  channel.postMessage('changed')
  await refreshOffline()
}

channel.addEventListener('message', () => void refreshOffline())

let touchedAt = performance.now()
let idle: ReturnType<typeof setInterval> | undefined
const touched = (): void => {
  touchedAt = performance.now()
}

/** Drops the keys; what is being written is sealed first. */
export const lockOffline = async (): Promise<void> => {
  await flushAllWork()
  clearInterval(idle)
  idle = undefined
  set({ opened: null })
}

const idleCheckMs = 10_000

/** An opened pack locks itself when nobody touches it, and forgets its patients when their time is over. */
const watchIdle = (): void => {
  touched()
  for (const event of ['keydown', 'pointerdown', 'touchstart'] as const)
    addEventListener(event, touched, { capture: true })
  idle ??= setInterval(() => {
    if (performance.now() - touchedAt > lockAfterMs) void lockOffline()
    else void refreshOffline()
  }, idleCheckMs)
}

const opened = async (vault: VaultRow, keys: VaultKeys): Promise<void> => {
  tellTime(vault)
  set({ opened: { vault, keys, contents: await readPack(vault, keys), acts: await openActs(vault.id, keys) } })
}

/** Opens with a code. */
export const unlockOffline = async (vaultId: string, code: string): Promise<Unlocking> => {
  const answer = await unlockVault(vaultId, code)
  if (answer.kind === 'OPENED') {
    await opened(answer.vault, answer.keys)
    watchIdle()
  }
  await refreshOffline()
  return answer
}

/** Opens what is unsent for its owner, who is signed in: no patient is shown by that. */
export const openForSending = async (vault: VaultRow, serverKey: string): Promise<boolean> => {
  const keys = await openQueue(vault, serverKey)
  if (keys && state.opened === null) await opened(vault, keys)
  return keys !== undefined
}

/** Just packed: open at once. */
export const openNew = async (vault: VaultRow, keys: VaultKeys): Promise<void> => {
  await opened(vault, keys)
  watchIdle()
  await offlineChanged()
}

export const eraseOffline = async (vault: VaultRow, reason: EraseReason): Promise<void> => {
  if (state.opened?.vault.id === vault.id && reason !== 'EXPIRED') await lockOffline()
  await eraseVault(vault, reason)
  await offlineChanged()
}

export const offlineState = (): OfflineState => state

export const useOfflineState = (): OfflineState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
