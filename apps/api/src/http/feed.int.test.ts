import { expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { bundle, diagnosis, numbers, patient } from '../../test/feed.ts'
import { testServer } from '../../test/server.ts'

const token = 'a-feed-token-of-at-least-32-characters'
const world = await ownDatabase()
const open = await testServer(world, { env: { FEED_TOKEN: token } })
const closed = await testServer(world)

const body = JSON.stringify(bundle([patient('elsa', numbers.elsa), diagnosis('c1', 'elsa'), diagnosis('c2', 'ingen')]))
type Sent = {
  readonly authorization?: string
  readonly type?: string
  readonly query?: string
  readonly payload?: string
}
const send = (
  server: typeof open,
  { authorization = `Bearer ${token}`, type = 'application/fhir+json', query = '', payload = body }: Sent = {},
) =>
  server.app.inject({
    method: 'POST',
    url: `/feed/fhir${query}`,
    headers: {
      host: new URL(server.root).host,
      'content-type': type,
      ...(authorization === '' ? {} : { authorization }),
    },
    payload,
  })

test.each(['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, `bearer ${token}`])(
  'M21: without the right key nothing is taken in: %s',
  async (authorization) => {
    const answer = await send(open, { authorization })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    expect(await world.owner`select 1 from feed_resource`).toHaveLength(0)
  },
)

test('M21: without a configured key there is no door', () => {
  const door = { method: 'POST', url: '/feed/fhir' } as const
  expect([open, closed].map(({ app }) => app.hasRoute(door))).toEqual([true, false])
})

test('M21, G6: a bundle gets its report, with a reason for what was rejected', async () => {
  const answer = await send(open)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({
    entries: 3,
    new: 2,
    unchanged: 0,
    changed: 0,
    skipped: 0,
    rejected: 1,
    skippedTypes: {},
    rejectedResources: [
      {
        index: 2,
        resource: 'Condition/c2',
        code: 'UNKNOWN_REFERENCE',
        path: 'subject.reference',
        message: 'Hänvisningen pekar på något som inte finns (Patient). Plats: Condition.subject.reference.',
      },
    ],
    remarks: [],
  })
  expect((await send(open, { type: 'application/json' })).json()).toMatchObject({ unchanged: 2, new: 0 })
})

test('M21: the source is named in the address', async () => {
  expect((await send(open, { query: '?source=lab-1' })).json()).toMatchObject({ new: 2 })
  expect((await send(open, { query: '?source=LAB%201' })).statusCode).toBe(400)
})

test('M21, G6: what is cut off is refused with its place', async () => {
  const answer = await send(open, { payload: body.slice(0, 100) })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors[0]).toMatchObject({
    extensions: { code: 'UNREADABLE' },
    message: expect.stringContaining('tar slut mitt i'),
  })
})

test('M21: more than 50 MB is refused, and other formats', async () => {
  const large = await send(open, { payload: ' '.repeat(50 * 1024 * 1024 + 1) })
  expect(large.statusCode).toBe(413)
  expect(large.json().errors[0].message).toContain('50 MB')
  expect((await send(open, { type: 'text/plain' })).statusCode).toBe(415)
  const two = await send(open, {
    payload: JSON.stringify({ resourceType: 'Basic', id: 'b', text: 'x'.repeat(2 * 1024 * 1024) }),
  })
  expect(two.json()).toMatchObject({ entries: 1, skipped: 1 })
})

test('M21: too many requests are turned away, whether or not they have the key', async () => {
  const answers = await Promise.all(Array.from({ length: 130 }, () => send(open, { authorization: 'Bearer x' })))
  expect(answers.map(({ statusCode }) => statusCode)).toContain(429)
})
