import type { Sealed, VaultRow } from './device.ts'

const { subtle } = globalThis.crypto
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet, 2023). */
const codeRounds = 600_000
const keyBits = 256
const ivBytes = 12
const saltBytes = 16
const content = { name: 'AES-GCM', length: keyBits } as const
const wrapping = 'AES-KW'

/** Encrypts a value for one place: moved to another place it cannot be read. */
export const seal = async (key: CryptoKey, place: string, value: unknown): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const additionalData = encoder.encode(place)
  const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, encoder.encode(JSON.stringify(value)))
  return { iv, data }
}

/** @throws OperationError when the key or the place is another one, or a bit has changed */
export const unseal = async <Value>(key: CryptoKey, place: string, { iv, data }: Sealed): Promise<Value> => {
  const additionalData = encoder.encode(place)
  const plain = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data)
  return JSON.parse(decoder.decode(plain)) as Value
}

export type CodeSalt = Pick<VaultRow, 'salt' | 'rounds' | 'deviceKey'>

export const newSalt = async (): Promise<CodeSalt> => ({
  salt: crypto.getRandomValues(new Uint8Array(saltBytes)),
  rounds: codeRounds,
  deviceKey: (await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])) as CryptoKey,
})

/** A secret becomes a key only together with this device's own key, which cannot be read out. */
const withDevice = async (deviceKey: CryptoKey, secret: ArrayBuffer): Promise<CryptoKey> =>
  subtle.importKey('raw', await subtle.sign('HMAC', deviceKey, secret), wrapping, false, ['wrapKey', 'unwrapKey'])

/** The key behind a code that somebody types. */
export const keyOfCode = async (code: string, { salt, rounds, deviceKey }: CodeSalt): Promise<CryptoKey> => {
  const typed = await subtle.importKey('raw', encoder.encode(code), 'PBKDF2', false, ['deriveBits'])
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, keyBits)
  return withDevice(deviceKey, bits)
}

/** The key behind what the server keeps for the owner. */
export const keyOfServer = (base64: string, { deviceKey }: Pick<VaultRow, 'deviceKey'>): Promise<CryptoKey> =>
  withDevice(deviceKey, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer)

/** A new key for content, wrapped by others; it can be read out only until this is done. */
export const newContentKey = async (wrappers: readonly CryptoKey[]): Promise<readonly ArrayBuffer[]> => {
  const key = await subtle.generateKey(content, true, ['encrypt', 'decrypt'])
  return Promise.all(wrappers.map((wrapper) => subtle.wrapKey('raw', key, wrapper, wrapping)))
}

/**
 * The key for content, which cannot be read out.
 * @returns undefined when it was wrapped by another key: the code was wrong
 */
export const unwrapped = (wrapped: ArrayBuffer, wrapper: CryptoKey): Promise<CryptoKey | undefined> =>
  subtle
    .unwrapKey('raw', wrapped, wrapper, wrapping, content, false, ['encrypt', 'decrypt'])
    .catch((fault: unknown) => {
      if (fault instanceof DOMException && fault.name === 'OperationError') return undefined
      throw fault
    })
