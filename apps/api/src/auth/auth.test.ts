import { randomUUID } from 'node:crypto'
import { addHours } from '@lih/domain/time/civil'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPeople } from '../../test/people.ts'
import { builtRoot, testServer } from '../../test/server.ts'
import { systemClock } from '../time/clock.ts'
import { demoProvider } from './demo-provider.ts'
import { safePath } from './routes.ts'

const own = await ownDatabase()
const { owner } = own
const people = await plantPeople(owner)
const me = { me1: '{ me { name title portal demo now assignment { id unit { name } } assignments { id } } }' }
const root = builtRoot({ hospital: me, vardcentral: me, municipality: me })
const machine = { ahead: 0 }
const machineClock = () => addHours(systemClock(), machine.ahead / 60)
const server = await testServer(own, { root, machineClock, suggested: ['SE2321000115-P1'] })
const { at, port } = server
const sessionCookie = (portal: string) => `lih_${portal}_${port}`

beforeEach(async () => {
  machine.ahead = 0
  await owner`delete from session`
})

const whoIs = async (
  browser: ReturnType<typeof server.browser>,
  portal: 'hospital' | 'vardcentral' | 'municipality' = 'hospital',
) => (await browser.graphql(portal, 'me1')).json().data.me

test('sign-in by code flow: the only assignment of the portal is chosen, and one comes back to where one was', async () => {
  const browser = server.browser()
  expect(await whoIs(browser)).toBeNull()
  const { at: address } = await browser.signIn('hospital', 'SE2321000115-P0', '/patient/0197?tab=plan')
  expect(address).toBe(at('hospital', '/patient/0197?tab=plan'))
  expect(await whoIs(browser)).toEqual({
    name: 'Anna Åkesson',
    title: 'Överläkare',
    portal: 'hospital',
    demo: true,
    now: '2026-11-22T12:00:00.000Z',
    assignment: { id: people.wardPhysician.assignmentId, unit: { name: 'Avdelning 61' } },
    assignments: [{ id: people.wardPhysician.assignmentId }],
  })
})

test('the cookie is for this portal alone, and the table holds only its hash', async () => {
  const browser = server.browser()
  const { at: login } = await browser.follow(at('hospital', '/auth/login'))
  const posted = await browser.go(login, { method: 'POST', form: { hsaId: 'SE2321000115-P0' } })
  expect(posted.statusCode).toBe(303)
  const { at: callback } = await browser
    .go(String(posted.headers.location))
    .then((answer) => ({ at: String(answer.headers.location) }))
  const done = await browser.go(callback)
  const cookie = done.cookies.find(({ name }) => name === sessionCookie('hospital'))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(cookie?.domain).toBeUndefined()
  const stored = await owner<{ id: string }[]>`select id from session where person_id is not null`
  expect(stored).toHaveLength(1)
  expect(stored[0]?.id).not.toBe(cookie?.value)
  const replayed = await browser.go(callback)
  expect(replayed.statusCode).toBe(400)
  expect(replayed.body).toContain('Inloggningen har redan använts')
  expect(await whoIs(browser)).toMatchObject({ name: 'Anna Åkesson' })
})

test('an answer that belongs to another browser’s sign-in is refused', async () => {
  const [mine, theirs] = [server.browser(), server.browser()]
  await theirs.go(at('hospital', '/auth/login'))
  const { at: login } = await mine.follow(at('hospital', '/auth/login'))
  const posted = await mine.go(login, { method: 'POST', form: { hsaId: 'SE2321000115-P0' } })
  const callback = String((await mine.go(String(posted.headers.location))).headers.location)
  const answer = await theirs.go(callback)
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('kunde inte bekräftas')
  expect(await whoIs(theirs)).toBeNull()
})

test('the sign-in page shows the portal’s own people first, by name, title and unit, without script', async () => {
  const browser = server.browser()
  const { answer } = await browser.follow(at('vardcentral', '/auth/login'))
  const sections = [...answer.body.matchAll(/<section data-portal="(\w+)"/g)].map((match) => match[1])
  expect(sections).toEqual(['vardcentral', 'hospital', 'lakarmedverkan', 'municipality'])
  expect(answer.body).toMatch(
    /Örjan Öman<\/span><span class="title">Distriktsläkare<\/span><span class="unit"><span class="nowrap">Vårdcentralen Vallås/,
  )
  expect(answer.body.indexOf('Nils Nyman')).toBeLessThan(answer.body.indexOf('Anna Åkesson'))
  expect(answer.body).toMatch(/Nils Nyman[\s\S]*<summary>Fler personer \(1\)<\/summary>[\s\S]*Anna Åkesson/)
  expect(answer.body.match(/autofocus/g)).toHaveLength(1)
  expect(answer.body).not.toContain('<script')
  const policy = String(answer.headers['content-security-policy'])
  expect(policy).toContain(`form-action 'self' ${at('hospital')}`)
  expect(policy).toContain("default-src 'none'")
})

test('a sign-in that was begun too long ago says so', async () => {
  const answer = await server.browser().go(`${server.root}/demo-login/unknown`)
  expect(answer.statusCode).toBe(400)
  expect(answer.body).toContain('Det tog för lång tid')
})

test('several assignments: none until one is chosen, then the session has a new id', async () => {
  const { personId, unitId } = people.wardPhysician
  const second = randomUUID()
  await owner`insert into assignment (id, hsa_id, person_id, unit_id, profession, purpose, valid_from)
    values (${second}, 'SE2321000115-A90', ${personId}, ${unitId}, 'PHYSICIAN', 'FOLLOW_UP', '2026-01-01')`
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  expect(await whoIs(browser)).toMatchObject({ assignment: null })
  expect((await whoIs(browser)).assignments).toHaveLength(2)
  const before = browser.jarOf(`hospital.localhost:${port}`).get(sessionCookie('hospital'))
  const chosen = await browser.go(at('hospital', '/auth/assignment'), {
    method: 'POST',
    body: { assignmentId: second },
  })
  expect(chosen.statusCode).toBe(204)
  expect(await whoIs(browser)).toMatchObject({ assignment: { id: second } })
  const jar = browser.jarOf(`hospital.localhost:${port}`)
  expect(jar.get(sessionCookie('hospital'))).not.toBe(before)
  jar.set(sessionCookie('hospital'), before ?? '')
  expect(await whoIs(browser)).toBeNull()
  await owner`delete from session`
  await owner`delete from assignment where id = ${second}`
})

test('an assignment of another portal, of another person, or out of date is refused', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const { personId } = people.wardPhysician
  const [elsewhere, ended] = [randomUUID(), randomUUID()]
  await owner`insert into assignment (id, hsa_id, person_id, unit_id, profession, purpose, valid_from, valid_to) values
    (${elsewhere}, 'SE2321000115-A91', ${personId}, ${people.vcPhysician.unitId}, 'PHYSICIAN', 'CARE', '2026-01-01', null),
    (${ended}, 'SE2321000115-A92', ${personId}, ${people.wardPhysician.unitId}, 'PHYSICIAN', 'CARE', '2026-01-01', '2026-11-21')`
  for (const assignmentId of [elsewhere, ended, people.wardNurse.assignmentId, randomUUID()]) {
    const answer = await browser.go(at('hospital', '/auth/assignment'), { method: 'POST', body: { assignmentId } })
    expect([answer.statusCode, answer.json().reason]).toEqual([403, 'ASSIGNMENT_NOT_VALID_HERE'])
  }
  expect(
    (await browser.go(at('hospital', '/auth/assignment'), { method: 'POST', body: { assignmentId: 'x' } })).statusCode,
  ).toBe(400)
  expect(await whoIs(browser)).toMatchObject({ assignment: { id: people.wardPhysician.assignmentId } })
  await owner`delete from assignment where id in (${elsewhere}, ${ended})`
})

test('a session of one portal is none in another', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const stolen = browser.jarOf(`hospital.localhost:${port}`).get(sessionCookie('hospital')) ?? ''
  browser.jarOf(`vardcentral.localhost:${port}`).set(sessionCookie('vardcentral'), stolen)
  expect(await whoIs(browser, 'vardcentral')).toBeNull()
})

test('a person whom the database does not know is told so', async () => {
  const browser = server.browser()
  const { at: login } = await browser.follow(at('hospital', '/auth/login'))
  const answer = await browser.go(login, { method: 'POST', form: { hsaId: 'SE2321000115-NOBODY' } })
  expect(answer.statusCode).toBe(400)
})

test('without use the session ends after a quarter of an hour; asking how long is left is no use', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const left = async () => (await browser.go(at('hospital', '/auth/session'))).json()
  expect((await left()).idle).toBeGreaterThan(890)
  expect((await left()).absolute).toBeGreaterThan(35_990)
  machine.ahead = 14
  expect(await left()).toMatchObject({ idle: expect.any(Number) })
  expect((await browser.graphql('hospital', 'me1', undefined, { 'x-background': '1' })).json().data.me).toMatchObject({
    name: 'Anna Åkesson',
  })
  machine.ahead = 15.5
  expect((await browser.go(at('hospital', '/auth/session'))).statusCode).toBe(401)
  expect(await whoIs(browser)).toBeNull()
})

test('use, and keep-alive, prolong the session, but not beyond ten hours', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  machine.ahead = 14
  expect((await browser.go(at('hospital', '/auth/keep-alive'), { method: 'POST', body: {} })).statusCode).toBe(200)
  for (machine.ahead = 28; machine.ahead < 600; machine.ahead += 14)
    expect(await whoIs(browser)).toMatchObject({ portal: 'hospital' })
  machine.ahead = 601
  expect(await whoIs(browser)).toBeNull()
})

test('signing out ends the session on the server and empties the browser', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const cookie = browser.jarOf(`hospital.localhost:${port}`).get(sessionCookie('hospital')) ?? ''
  const out = await browser.go(at('hospital', '/auth/logout'), { method: 'POST', body: {} })
  expect([out.statusCode, out.headers['clear-site-data']]).toEqual([204, '"cache", "cookies", "storage"'])
  browser.jarOf(`hospital.localhost:${port}`).set(sessionCookie('hospital'), cookie)
  expect(await whoIs(browser)).toBeNull()
})

test('promise 11: what lies unsent on the device outlives a sign-out, if the portal says that there is some', async () => {
  const browser = server.browser()
  for (const [body, cleared] of [
    [{ keepDevice: true }, '"cache", "cookies"'],
    [{ keepDevice: false }, '"cache", "cookies", "storage"'],
    [{ keepDevice: 'yes' }, '"cache", "cookies", "storage"'],
  ] as const) {
    await browser.signIn('hospital', 'SE2321000115-P0')
    const out = await browser.go(at('hospital', '/auth/logout'), { method: 'POST', body })
    expect([out.statusCode, out.headers['clear-site-data']]).toEqual([204, cleared])
    expect(await whoIs(browser)).toBeNull()
  }
})

test('a revoked session is over at once', async () => {
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  await owner`delete from session`
  expect(await whoIs(browser)).toBeNull()
})

test.each(['/auth/logout', '/auth/keep-alive', '/auth/assignment'])(
  '%s is refused to pages of another origin',
  async (path) => {
    const browser = server.browser()
    for (const origin of ['http://evil.example', at('vardcentral'), 'null']) {
      const answer = await browser.go(at('hospital', path), { method: 'POST', body: {}, headers: { origin } })
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([403, 'FOREIGN_ORIGIN'])
    }
  },
)

test.each([
  ['/patient/1?tab=a', '/patient/1?tab=a'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/a\nb', '/'],
  [undefined, '/'],
])('after sign-in %s leads to %s', (to, path) => {
  expect(safePath(to)).toBe(path)
})

test('the demo sign-in cannot be made in production', async () => {
  const parts = { mode: 'production' } as Parameters<typeof demoProvider>[1]
  await expect(demoProvider(server.app, parts)).rejects.toThrow('production')
})
