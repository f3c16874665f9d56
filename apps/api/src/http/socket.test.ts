import { randomUUID } from 'node:crypto'
import { decided } from '@lih/domain/result'
import { createClient } from 'graphql-ws'
import { afterAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ownDatabase } from '../../test/database.ts'
import { plantPatient, plantPeople, plantStay } from '../../test/people.ts'
import { builtRoot, testServer } from '../../test/server.ts'
import { contextAs } from '../context.ts'
import { systemContext } from '../db/system-work.ts'
import { write } from '../db/unit-of-work.ts'
import { listen } from '../jobs/live.ts'
import { startJobs } from '../jobs/runner.ts'
import { listeners, publish, subscribe } from '../jobs/topics.ts'
import { fixedClock } from '../time/clock.ts'

const now = '2026-11-22T12:00:00.000Z'
const own = await ownDatabase()
const { db, owner } = own
const people = await plantPeople(owner)
const { unitId } = people.wardPhysician
const patientId = await plantPatient(owner, '01')
await plantStay(owner, patientId, unitId, '2026-11-20T08:00:00Z')
const operations = { live1: 'subscription { unitChanged { patientIds actions at } }', me1: '{ me { name } }' }
const server = await testServer(own, { root: builtRoot({ hospital: operations }), socketCheckMs: 100 })
const unlisten = await listen(db)
const jobs = await startJobs(systemContext(db, fixedClock(now)))
afterAll(async () => {
  await jobs.stop()
  await unlisten()
})

const host = `hospital.localhost:${server.port}`
const browser = server.browser()
await browser.signIn('hospital', 'SE2321000115-P0')
const cookie = () => [...browser.jarOf(host)].map(([name, value]) => `${name}=${value}`).join('; ')

type Headers = Record<string, string>

const open = (headers: Headers): WebSocket =>
  new WebSocket(`ws://127.0.0.1:${server.port}/graphql`, 'graphql-transport-ws', { headers: { host, ...headers } })

const refusal = (headers: Headers): Promise<string> =>
  new Promise((resolve) => {
    const socket = open(headers)
    socket.on('error', (error) => resolve(error.message))
    socket.on('open', () => resolve('opened'))
  })

const client = (headers: Headers) =>
  createClient({
    url: `ws://${host}/graphql`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(_url: string, protocol: string) {
        super(`ws://127.0.0.1:${server.port}/graphql`, protocol, { headers: { host, ...headers } })
      }
    },
  })

/** The hash travels in the extensions; the text beside it is not looked at. */
const subscribeBy = (hash: string, headers: Headers, query = 'subscription { unitChanged { at } }') =>
  client(headers).iterate({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

const origin = `http://${host}`

const waitFor = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(holds()).toBe(true)
}

test('a socket opens only for the portal’s own page, signed in', async () => {
  expect(await refusal({ origin: 'http://evil.example', cookie: cookie() })).toContain('403')
  expect(await refusal({ cookie: cookie() })).toContain('403')
  expect(await refusal({ origin })).toContain('403')
  expect(await refusal({ origin: server.at('vardcentral'), cookie: cookie() })).toContain('403')
  expect(await refusal({ origin, cookie: cookie() })).toBe('opened')
})

test('a socket answers only subscriptions of the portal’s own build', async () => {
  for (const [hash, query] of [
    ['unknown', 'subscription { unitChanged { at } }'],
    ['me1', '{ me { name } }'],
  ] as const) {
    const errors = await subscribeBy(hash, { origin, cookie: cookie() }, query)
      .next()
      .catch((error: unknown) => error)
    expect(errors).toMatchObject([{ message: 'UNKNOWN_DOCUMENT' }])
  }
})

const change = (actor = people.wardPhysician, units = [unitId, people.vcPhysician.unitId]) =>
  write(
    contextAs(db, actor, fixedClock(now)),
    { name: 'test:change', commandId: randomUUID(), input: {} },
    async (uow) => {
      await uow.record({ action: 'test:change', patientId, subjectId: null, detail: { secret: 'inte med' }, units })
      return decided('done')
    },
  )

test('G2: a change reaches the unit’s open portal as ids, and no other unit', async () => {
  const messages = subscribeBy('live1', { origin, cookie: cookie() })
  const first = messages.next()
  await waitFor(() => listeners(unitId) === 1)
  expect(listeners(people.lmPhysician.unitId)).toBe(0)
  await change(people.wardPhysician, [people.lmPhysician.unitId])
  await change()
  expect((await first).value).toEqual({
    data: { unitChanged: { patientIds: [patientId], actions: ['test:change'], at: now } },
  })
  await messages.return?.(undefined)
  await waitFor(() => listeners(unitId) === 0)
})

test('a refused command tells nobody', async () => {
  const heard = subscribe(unitId)
  const ctx = contextAs(db, people.wardPhysician, fixedClock(now))
  await write(ctx, { name: 'test:refused', commandId: randomUUID(), input: {} }, async (uow) => {
    await uow.record({ action: 'test:refused', patientId, subjectId: null, detail: {}, units: [unitId] })
    return { ok: false, refusal: { code: 'NO', path: [] } }
  })
  await change()
  expect((await heard.next()).value).toMatchObject({ actions: ['test:change'] })
  await heard.return?.()
})

test('a unit with many patients is told in parts that fit a message', async () => {
  const heard = subscribe(unitId)
  const patientIds = Array.from({ length: 250 }, () => randomUUID())
  await owner`select graphile_worker.add_job('announce', ${JSON.stringify({ units: [unitId], patientIds, actions: ['feed:import'], at: now })}::text::json)`
  const told: string[] = []
  while (told.length < 250) told.push(...((await heard.next()).value?.patientIds ?? []))
  expect(told.sort()).toEqual([...patientIds].sort())
  await heard.return?.()
})

test('who does not read is cut off instead of filling the memory', async () => {
  const heard = subscribe('unit')
  for (let i = 0; i <= 1001; i++) publish('unit', { patientIds: [], actions: [], at: now })
  expect(listeners('unit')).toBe(0)
  expect(await heard.next()).toEqual({ value: undefined, done: true })
})

test('a socket is closed when its session ends', async () => {
  const socket = open({ origin, cookie: cookie() })
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve)
  })
  await new Promise((resolve) => {
    socket.on('open', resolve)
  })
  socket.send(JSON.stringify({ type: 'connection_init' }))
  await owner`delete from session`
  expect(await closed).toBe(4403)
})
