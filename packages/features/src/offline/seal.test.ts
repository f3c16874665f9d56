import { describe, expect, test } from 'vitest'
import { keyOfCode, keyOfServer, newContentKey, newSalt, seal, unseal, unwrapped } from './seal.ts'

const secret = { name: 'HEDLUND, Asta', number: '19361027-7448' }
const unreadable = { name: 'OperationError' }
const serverKey = btoa('0123456789abcdef0123456789abcdef')

/** A key as a vault keeps it, wrapped by a code and by what the server has. Few rounds: the code is not what is tried. */
const vault = async () => {
  const salt = { ...(await newSalt()), rounds: 10 }
  const [byCode, byServer] = await newContentKey([await keyOfCode('274913', salt), await keyOfServer(serverKey, salt)])
  if (!byCode || !byServer) throw new Error('no key')
  return { salt, byCode, byServer }
}

describe('what is kept on a device', () => {
  test('promise 11: the code opens it, another one does not', async () => {
    const { salt, byCode } = await vault()
    expect(await unwrapped(byCode, await keyOfCode('274914', salt))).toBeUndefined()
    expect(await unwrapped(byCode, await keyOfCode('274913', salt))).toBeDefined()
  })

  test('promise 11: on another device the right code, and the server’s key, open nothing', async () => {
    const { byCode, byServer } = await vault()
    const other = await vault()
    expect(await unwrapped(byCode, await keyOfCode('274913', other.salt))).toBeUndefined()
    expect(await unwrapped(byServer, await keyOfServer(serverKey, other.salt))).toBeUndefined()
  })

  test('promise 11: a forgotten code costs nothing: what the server keeps opens the same', async () => {
    const { salt, byCode, byServer } = await vault()
    const typed = await unwrapped(byCode, await keyOfCode('274913', salt))
    const kept = await unwrapped(byServer, await keyOfServer(serverKey, salt))
    if (!typed || !kept) throw new Error('no key')
    expect(await unseal(kept, 'act/1', await seal(typed, 'act/1', secret))).toEqual(secret)
  })

  test('promise 11: no key can be read out, and nothing is readable as it lies', async () => {
    const { salt, byCode } = await vault()
    const wrapper = await keyOfCode('274913', salt)
    const key = await unwrapped(byCode, wrapper)
    if (!key) throw new Error('no key')
    for (const one of [key, wrapper, salt.deviceKey]) {
      await expect(crypto.subtle.exportKey('raw', one)).rejects.toThrow('not extractable')
    }
    const lies = new TextDecoder().decode((await seal(key, 'act/1', secret)).data)
    expect(lies).not.toMatch(/HEDLUND|Asta|19361027|7448/)
  })

  test('promise 11: moved to another place, or changed by a bit, it opens no more', async () => {
    const { salt, byCode } = await vault()
    const key = await unwrapped(byCode, await keyOfCode('274913', salt))
    if (!key) throw new Error('no key')
    const sealed = await seal(key, 'act/1', secret)
    await expect(unseal(key, 'act/2', sealed)).rejects.toMatchObject(unreadable)
    const data = sealed.data.slice(0)
    new Uint8Array(data).fill(1, 0, 1)
    await expect(unseal(key, 'act/1', { ...sealed, data })).rejects.toMatchObject(unreadable)
  })

  test('promise 11: the same twice is never the same on the disk', async () => {
    const { salt, byCode } = await vault()
    const key = await unwrapped(byCode, await keyOfCode('274913', salt))
    if (!key) throw new Error('no key')
    const [one, two] = [await seal(key, 'act/1', secret), await seal(key, 'act/1', secret)]
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(two.data))
  })
})
