import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Portal } from '@lih/domain/organisation/kinds'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { afterAll } from 'vitest'
import { type Env, readEnv } from '../src/env.ts'
import { makeLog } from '../src/http/log.ts'
import { makeServer, type ServerParts } from '../src/http/server.ts'
import { fixedClock } from '../src/time/clock.ts'
import type { OwnDatabase } from './database.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A root with the builds of some portals, each with the operations given, by hash. */
export const builtRoot = (portals: Partial<Record<Portal, Record<string, string>>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'lih-portals-'))
  for (const [portal, operations] of Object.entries(portals)) {
    const dist = join(root, 'apps', portal, 'dist')
    mkdirSync(join(dist, 'assets'), { recursive: true })
    writeFileSync(
      join(dist, 'index.html'),
      '<!doctype html><meta property="csp-nonce" nonce="__NONCE__"><script nonce="__NONCE__"></script>',
    )
    writeFileSync(join(dist, 'operations.json'), JSON.stringify(operations))
    writeFileSync(join(dist, 'assets', 'main-abc.js'), `export const text = ${JSON.stringify('å'.repeat(2000))}`)
    writeFileSync(join(dist, 'assets', 'inter-abc.woff2'), 'a font')
    writeFileSync(join(dist, 'sw.js'), 'self.addEventListener("fetch", () => undefined)')
    writeFileSync(join(dist, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  }
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return root
}

export type Options = Partial<Omit<ServerParts, 'env' | 'db'>> & { readonly env?: Record<string, string> }

type Sent = {
  readonly method?: 'GET' | 'POST'
  readonly body?: unknown
  readonly form?: Record<string, string>
  readonly headers?: Record<string, string>
}

const browserOn = (app: FastifyInstance) => {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (host: string) => {
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  const go = async (address: string, { method = 'GET', body, form, headers = {} }: Sent = {}) => {
    const url = new URL(address)
    const jar = jarOf(url.host)
    const answer = await app.inject({
      method,
      url: url.pathname + url.search,
      headers: {
        host: url.host,
        ...(method === 'POST' ? { origin: url.origin } : {}),
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    })
    for (const { name, value, expires, maxAge } of answer.cookies)
      if (value === '' || maxAge === 0 || (expires && expires.getTime() < 1000)) jar.delete(name)
      else jar.set(name, value)
    return answer
  }
  /** Follows redirects; the last address and its answer. */
  const follow = async (address: string, sent?: Sent) => {
    let [at, answer] = [address, await go(address, sent)]
    for (let i = 0; i < 10 && answer.statusCode >= 300 && answer.statusCode < 400; i++) {
      at = new URL(String(answer.headers['location']), at).href
      answer = await go(at)
    }
    return { at, answer }
  }
  return { go, follow, jarOf }
}

/** The product's server, on a port of its own, in demo mode unless told otherwise. */
export const testServer = async ({ db }: OwnDatabase, { env: settings = {}, ...parts }: Options = {}) => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'lih-server-'))
  const env: Env = readEnv({ PORT: String(port), DATA_DIR: dataDir, ...settings })
  const log: Logger = parts.log ?? makeLog('silent')
  const app = await makeServer({
    db,
    clock: fixedClock('2026-11-22T12:00:00.000Z'),
    root: parts.root ?? builtRoot({}),
    jobsRun: () => true,
    ...parts,
    env,
    log,
  })
  await app.listen({ port, host: '127.0.0.1' })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const at = (portal: Portal, path = '') => `http://${portal}.localhost:${port}${path}`
  const browser = () => {
    const tab = browserOn(app)
    /** Through the real sign-in, as the person with the HSA-id. Ends where the portal sends one. */
    const signIn = async (portal: Portal, hsaId: string, to = '/') => {
      const { at: login } = await tab.follow(at(portal, `/auth/login?to=${encodeURIComponent(to)}`))
      return tab.follow(login, { method: 'POST', form: { hsaId } })
    }
    const graphql = (portal: Portal, hash: string, variables?: object, headers?: Record<string, string>) =>
      tab.go(at(portal, '/graphql'), {
        method: 'POST',
        body: { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
        headers,
      })
    return { ...tab, signIn, graphql }
  }
  return { app, port, env, at, root: `http://localhost:${port}`, browser }
}
