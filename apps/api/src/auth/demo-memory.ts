import type { Adapter, AdapterPayload } from 'oidc-provider'

type Kept = { readonly payload: AdapterPayload; readonly timer: NodeJS.Timeout }

/** What the demo sign-in remembers for minutes, in this process. One map for all kinds, each under its own prefix. */
export const demoMemory = (): ((kind: string) => Adapter) => {
  const kept = new Map<string, Kept>()
  const drop = (key: string): void => {
    clearTimeout(kept.get(key)?.timer)
    kept.delete(key)
  }
  const having = (field: 'uid' | 'userCode', value: string, prefix: string): AdapterPayload | undefined =>
    [...kept].find(([key, { payload }]) => key.startsWith(prefix) && payload[field] === value)?.[1].payload

  return (kind) => ({
    async upsert(id, payload, expiresIn) {
      const key = `${kind}:${id}`
      drop(key)
      const timer = setTimeout(() => kept.delete(key), Math.max(1, expiresIn || 600) * 1000).unref()
      kept.set(key, { payload, timer })
    },
    find: async (id) => kept.get(`${kind}:${id}`)?.payload,
    findByUid: async (uid) => having('uid', uid, `${kind}:`),
    findByUserCode: async (code) => having('userCode', code, `${kind}:`),
    async consume(id) {
      const found = kept.get(`${kind}:${id}`)
      // The provider asks only whether it is set.
      if (found) found.payload.consumed = true
    },
    async destroy(id) {
      drop(`${kind}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) drop(key)
    },
  })
}
