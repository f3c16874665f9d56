import type { ClockReading, EraseReason } from '@lih/domain/offline/pack'
import type { ActStatus } from '@lih/domain/offline/queue'
import type { Instant } from '@lih/domain/time/civil'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** Something encrypted (AES-GCM). */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

/** Whose a vault is: said in plain, so that one sees whose code is asked for. Nothing of a patient. */
export type Owner = {
  readonly personId: string
  readonly assignmentId: string
  readonly name: string
  readonly unit: string
}

/** What opens what somebody has taken along. */
export type VaultRow = {
  /** The pack's. */
  readonly id: string
  readonly owner: Owner
  readonly packedAt: Instant
  readonly expiresAt: Instant
  /** When the server's time was last known here: it never goes back. */
  readonly clock: ClockReading
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  /** Never leaves the device. */
  readonly deviceKey: CryptoKey
  /** Wrapped by code and device; null: erased. */
  readonly packKey: ArrayBuffer | null
  readonly queueKey: ArrayBuffer | null
  /** Wrapped by what the server keeps for its owner, and the device. */
  readonly queueKeyByServer: ArrayBuffer
  readonly wrongCodes: number
  readonly erased: EraseReason | null
}

/** Something written without network. In plain only how far it has come, and in which order. */
export type ActRow = {
  /** The command's. */
  readonly id: string
  readonly vaultId: string
  readonly order: number
  readonly status: ActStatus
  readonly sealed: Sealed
}

interface DeviceSchema extends DBSchema {
  vaults: { key: string; value: VaultRow }
  packs: { key: string; value: Sealed & { readonly vaultId: string } }
  acts: { key: string; value: ActRow; indexes: { vault: string } }
  drafts: { key: [string, string, string]; value: DraftRow }
}

/** A form that is being written. */
export type DraftRow = {
  readonly vaultId: string
  readonly form: string
  readonly subjectId: string
  readonly sealed: Sealed
}

export type Device = IDBPDatabase<DeviceSchema>

const schemaVersion = 1

const open = (): Promise<Device> =>
  openDB<DeviceSchema>('offline', schemaVersion, {
    upgrade: (db) => {
      db.createObjectStore('vaults', { keyPath: 'id' })
      db.createObjectStore('packs', { keyPath: 'vaultId' })
      db.createObjectStore('acts', { keyPath: 'id' }).createIndex('vault', 'vaultId')
      db.createObjectStore('drafts', { keyPath: ['vaultId', 'form', 'subjectId'] })
    },
    // Another tab has a newer version of the portal: it must not wait for this one.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  })

let opening: Promise<Device> | undefined

/** The database of this portal in this browser. */
export const device = (): Promise<Device> => {
  opening ??= open()
  return opening
}
