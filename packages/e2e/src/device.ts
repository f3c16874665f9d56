import type { Page } from '@playwright/test'

/** All that the browser keeps of a portal, as text: databases, key-value stores, and what the service worker has kept. */
export const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).flat().map(String),
    )
    const take = (value: unknown): void => {
      if (value instanceof ArrayBuffer) found.push(new TextDecoder().decode(value))
      else if (ArrayBuffer.isView(value)) found.push(new TextDecoder().decode(value))
      else if (typeof value === 'object' && value !== null)
        for (const inner of Object.entries(value)) inner.forEach(take)
      else found.push(String(value))
    }
    const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answerOf(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store)
        take(await answerOf(rows.getAllKeys()))
        take(await answerOf(rows.getAll()))
      }
      db.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        found.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return found.join('\n')
  })
