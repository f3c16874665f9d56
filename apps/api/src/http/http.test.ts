import { Writable } from 'node:stream'
import { portals } from '@lih/domain/organisation/kinds'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPeople } from '../../test/people.ts'
import { builtRoot, testServer } from '../../test/server.ts'
import { makeLog } from './log.ts'

/** Skatteverket's test number. */
const personal = '197705232382'

const operations = {
  me1: '{ me { name } }',
  draft1: 'query ($id: ID!) { draft(form: "a", subjectId: $id) { id content } }',
  save1:
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id content savedAt } userErrors { code path } } }',
  discard1: 'mutation ($id: ID!) { discardDraft(form: "a", subjectId: $id) }',
}
const own = await ownDatabase()
const { owner } = own
await plantPeople(owner)
const lines: string[] = []
const sink = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk))
    done()
  },
})
const server = await testServer(own, {
  root: builtRoot({ hospital: operations, vardcentral: {} }),
  log: makeLog('debug', sink),
})
const { at, app } = server
const nurse = server.browser()
await nurse.signIn('hospital', 'SE2321000115-P1')
const subjectId = '0197f000-0000-7000-8000-000000000001'

beforeEach(() => {
  lines.length = 0
})

test('every answer carries the walls, and nothing is stored on the way', async () => {
  const { headers } = await nurse.go(`${server.root}/healthz`)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  expect(headers['permissions-policy']).toContain('geolocation=()')
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('HSTS is sent where the address is https', async () => {
  const production = await testServer(own, {
    env: {
      MODE: 'production',
      PUBLIC_URL: 'https://lih.example',
      DATABASE_URL: 'postgres://a:b@db.example/lih',
      OIDC_ISSUER: 'https://idp.example',
      OIDC_CLIENT_ID: 'lih',
      OIDC_CLIENT_SECRET: 'hemligt',
    },
  })
  const answer = await production.app.inject({ url: '/healthz', headers: { host: 'hospital.lih.example' } })
  expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
  const login = await production.app.inject({ url: '/demo-login/x', headers: { host: 'lih.example' } })
  expect(login.statusCode).toBe(404)
})

test('a portal’s page has a policy without anything unsafe, and a nonce of its own each time', async () => {
  const pages = [await nurse.go(at('hospital', '/')), await nurse.go(at('hospital', '/patient/0197'))]
  const nonces = pages.map(({ body, headers, statusCode }) => {
    expect(statusCode).toBe(200)
    const policy = String(headers['content-security-policy'])
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(body).toBe(`<!doctype html><meta property="csp-nonce" nonce="${nonce}"><script nonce="${nonce}"></script>`)
    expect(policy).not.toMatch(/unsafe|\*|https:/)
    expect(policy).toContain(`connect-src 'self' ${at('hospital').replace('http', 'ws')}`)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain('trusted-types default')
    expect(policy).toContain("worker-src 'self'")
    expect(headers['cache-control']).toBe('no-store')
    return nonce
  })
  expect(new Set(nonces).size).toBe(2)
})

test('the files of the build are served, compressed and for good; everything else is not there', async () => {
  const file = await nurse.go(at('hospital', '/assets/main-abc.js'), { headers: { 'accept-encoding': 'gzip' } })
  expect(file.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
  })
  expect(file.rawPayload.length).toBeLessThan(1000)
  expect((await nurse.go(at('hospital', '/assets/main-abc.js'))).body).toContain('ååå')
  expect((await nurse.go(at('hospital', '/favicon.svg'))).headers['cache-control']).toBe('no-cache')
  for (const path of [
    '/operations.json',
    '/index.html',
    '/assets/',
    '/assets/../operations.json',
    '/assets/%2e%2e/operations.json',
    '/x.js',
    '/..%2f..%2fetc%2fpasswd.txt',
  ])
    expect((await nurse.go(at('hospital', path))).statusCode, path).toBe(404)
})

test('promise 11: the service worker is asked for anew each time, and may fetch from its portal and nothing else', async () => {
  const { headers, statusCode } = await nurse.go(at('hospital', '/sw.js'))
  expect([statusCode, headers['cache-control'], headers['content-type']]).toEqual([
    200,
    'no-cache',
    'text/javascript; charset=utf-8',
  ])
  expect(headers['content-security-policy']).toBe("default-src 'none'; script-src 'self'; connect-src 'self'")
})

test('a portal that is not built says so; a host that is not ours is turned away', async () => {
  const missing = await nurse.go(at('municipality'))
  expect([missing.statusCode, missing.body]).toEqual([503, expect.stringContaining('Portalen är inte byggd')])
  const answer = await app.inject({ url: '/', headers: { host: 'evil.example' } })
  expect(answer.statusCode).toBe(421)
})

test('the start page leads to the portals and says that it is a demo', async () => {
  const { body, headers } = await nurse.go(server.root)
  for (const portal of portals) expect(body).toContain(`href="${at(portal)}"`)
  expect(body).toContain('Demo – påhittade uppgifter')
  expect(headers['content-security-policy']).toContain("style-src 'self'")
  expect((await nurse.go(`${server.root}/static/server-pages.css`)).headers['content-type']).toContain('text/css')
})

test('the server’s own pages are set in the portals’ font, which nobody else is asked for', async () => {
  expect((await nurse.go(server.root)).headers['content-security-policy']).toContain("font-src 'self'")
  const font = await nurse.go(`${server.root}/static/inter.woff2`)
  expect([font.statusCode, font.headers['content-type'], font.body]).toEqual([200, 'font/woff2', 'a font'])
})

test('an address that leads nowhere: a page for a browser, data for a program', async () => {
  const lost = (headers = {}) => nurse.go(`${server.root}/nowhere`, { headers })
  const page = await lost({ accept: 'text/html,*/*' })
  expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.body).toContain('<h1>Sidan finns inte</h1>')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
  expect((await lost()).json().errors[0].extensions.code).toBe('NOT_FOUND')
  const english = await lost({ accept: 'text/html', 'accept-language': 'en' })
  expect(english.body).toContain('<h1>The page does not exist</h1>')
})

test('only documents of the portal’s own build are answered, whatever text is sent', async () => {
  expect((await nurse.graphql('hospital', 'me1')).json()).toEqual({ data: { me: { name: 'Nils Nyman' } } })
  for (const [portal, body] of [
    ['hospital', { query: '{ __schema { types { name } } }' }],
    ['hospital', { query: '{ me { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'unknown' } } }],
    ['vardcentral', { extensions: { persistedQuery: { version: 1, sha256Hash: 'me1' } } }],
  ] as const) {
    const answer = await nurse.go(at(portal, '/graphql'), { method: 'POST', body })
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { errors: [{ message: 'UNKNOWN_DOCUMENT', extensions: { code: 'UNKNOWN_DOCUMENT' } }] },
    ])
  }
  const beside = { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'me1' } } }
  expect((await nurse.go(at('hospital', '/graphql'), { method: 'POST', body: beside })).json()).toEqual({
    data: { me: { name: 'Nils Nyman' } },
  })
})

test('many documents at once, and what is no JSON, are refused', async () => {
  const one = { extensions: { persistedQuery: { version: 1, sha256Hash: 'me1' } } }
  const sent = (body: unknown, headers = {}) => nurse.go(at('hospital', '/graphql'), { method: 'POST', body, headers })
  expect((await sent([one, one])).statusCode).toBe(400)
  expect((await sent('{"extensions":')).json()).toEqual({
    errors: [{ message: 'Förfrågan kunde inte läsas.', extensions: { code: 'BAD_REQUEST' } }],
  })
  expect((await sent('x', { 'content-type': 'application/xml' })).statusCode).toBe(415)
})

test('a page of another origin is refused', async () => {
  for (const origin of ['http://evil.example', at('vardcentral'), server.root, 'null']) {
    const answer = await nurse.graphql('hospital', 'me1', {}, { origin })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([403, 'FOREIGN_ORIGIN'])
  }
})

test('more than a megabyte is refused in plain words', async () => {
  const answer = await nurse.graphql('hospital', 'save1', {
    input: { form: 'a', subjectId, content: 'å'.repeat(600_000) },
  })
  expect([answer.statusCode, answer.json().errors[0]]).toEqual([
    413,
    { message: 'Det som skickades är för stort. Gränsen är 1 MB.', extensions: { code: 'TOO_LARGE' } },
  ])
})

test('control characters are refused before anything is done', async () => {
  const answer = await nurse.graphql('hospital', 'save1', {
    input: { form: 'a', subjectId, content: { text: 'a\u0000b' } },
  })
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
})

test('a draft is kept, overwritten, read and thrown away by its person', async () => {
  const save = async (content: unknown) =>
    (await nurse.graphql('hospital', 'save1', { input: { form: 'a', subjectId, content } })).json().data.saveDraft
  const first = await save({ text: 'första\nraden' })
  expect(first).toEqual({
    draft: { id: expect.any(String), content: { text: 'första\nraden' }, savedAt: '2026-11-22T12:00:00.000Z' },
    userErrors: [],
  })
  expect((await save('andra')).draft.id).toBe(first.draft.id)
  const read = async (browser = nurse) =>
    (await browser.graphql('hospital', 'draft1', { id: subjectId })).json().data.draft
  expect(await read()).toEqual({ id: first.draft.id, content: 'andra' })
  const physician = server.browser()
  await physician.signIn('hospital', 'SE2321000115-P0')
  expect(await read(physician)).toBeNull()
  expect((await physician.graphql('hospital', 'discard1', { id: subjectId })).json().data.discardDraft).toBe(false)
  expect((await nurse.graphql('hospital', 'discard1', { id: subjectId })).json().data.discardDraft).toBe(true)
  expect(await read()).toBeNull()
  expect(await save('å'.repeat(70_000))).toEqual({
    draft: null,
    userErrors: [{ code: 'DRAFT_INVALID', path: ['content'] }],
  })
})

test('S7: a draft of more than seven days is not shown', async () => {
  await nurse.graphql('hospital', 'save1', { input: { form: 'a', subjectId, content: 'gammal' } })
  await owner`update draft set saved_at = '2026-11-15T11:59:59Z'`
  expect((await nurse.graphql('hospital', 'draft1', { id: subjectId })).json().data.draft).toBeNull()
})

test('a fault is masked, and the log knows it by the number that the client got', async () => {
  await owner.unsafe(
    `create function fail() returns trigger language plpgsql as $$ begin raise exception 'no "Elsa Ärlig" (${personal})'; end $$`,
  )
  await owner.unsafe('create trigger fail before insert on draft for each row execute function fail()')
  const answer = await nurse.graphql('hospital', 'save1', { input: { form: 'a', subjectId, content: personal } })
  await owner.unsafe('drop trigger fail on draft; drop function fail()')
  const [error] = answer.json().errors
  expect(error).toEqual({
    message: 'INTERNAL',
    path: ['saveDraft'],
    extensions: { code: 'INTERNAL', correlationId: answer.headers['x-request-id'] },
  })
  const fault = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'fault')
  expect(fault).toMatchObject({
    requestId: answer.headers['x-request-id'],
    path: 'saveDraft',
    fault: { code: 'P0001', message: 'no … (…)' },
  })
})

test('S7: a personal number in input, error, address or header reaches no log', async () => {
  const dashed = `${personal.slice(0, 8)}-${personal.slice(8)}`
  await nurse.graphql('hospital', 'draft1', { id: personal })
  await nurse.graphql('hospital', 'draft1', { id: { deep: dashed } })
  await nurse.graphql('hospital', 'save1', { input: { form: personal, subjectId: dashed, content: personal } })
  await nurse.go(at('hospital', `/patient/${personal}?q=${dashed}`), {
    headers: { 'user-agent': dashed, referer: personal },
  })
  await nurse.go(at('hospital', `/auth/callback?code=${personal}&state=${dashed}`))
  await nurse.go(at('hospital', `/assets/${dashed}.js`))
  await nurse.go(at('hospital', '/graphql'), { method: 'POST', body: `{"a": ${dashed}` })
  await owner.unsafe('alter table draft rename to gone')
  await nurse.graphql('hospital', 'draft1', { id: subjectId })
  await owner.unsafe('alter table gone rename to draft')
  const all = lines.join('')
  expect(lines.length).toBeGreaterThanOrEqual(8)
  expect(all).toContain('"route":"/*"')
  expect(all).toContain('"msg":"fault"')
  expect(all).not.toContain(personal)
  expect(all).not.toContain(dashed)
  expect(all).not.toContain(personal.slice(2))
})

test('what the client sent is not repeated in its errors', async () => {
  const answer = await nurse.graphql('hospital', 'draft1', { id: { deep: personal } })
  expect(answer.json().errors[0]).toMatchObject({ message: 'BAD_USER_INPUT', extensions: { code: 'BAD_USER_INPUT' } })
  expect(answer.body).not.toContain(personal)
  const malformed = await nurse.graphql('hospital', 'draft1', { id: personal })
  expect(malformed.json().errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' })
})

test('a session that is over is told apart from a fault', async () => {
  const answer = await server.browser().graphql('hospital', 'draft1', { id: subjectId })
  expect(answer.json().errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' })
})

test('readiness follows the jobs', async () => {
  expect((await nurse.go(`${server.root}/readyz`)).json()).toEqual({ database: true, jobs: true, draining: false })
  const idle = await testServer(own, { jobsRun: () => false })
  const answer = await idle.app.inject({ url: '/readyz', headers: { host: `localhost:${idle.port}` } })
  expect([answer.statusCode, answer.json().jobs]).toEqual([503, false])
})
