import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../../test/server.ts'
import { ownWorld, type World } from '../../test/world.ts'

let world: World
let get: (
  path: string,
  headers?: Record<string, string>,
) => Promise<{
  statusCode: number
  body: string
  headers: Record<string, unknown>
}>

beforeAll(async () => {
  world = await ownWorld()
  const { owner, unit, actor } = world
  const [home] = await owner<{ id: string }[]>`
    insert into care_home (name, municipality_code, unit_id, recorded_at)
    values ('=HYPERLINK("x")', '1380', ${unit.municipality}, '2026-01-01Z') returning id`
  const id = home?.id ?? ''
  await owner`
    insert into care_home_assignment (care_home_id, unit_id, valid_from, physician_id, recorded_at)
    values (${id}, ${unit.vc}, '2026-03-01', ${actor.vcPhysician.personId}, '2026-01-01Z')`
  await owner`
    insert into care_home_places (care_home_id, valid_from, ordinary, short_stay, proposed_at, proposed_by, confirmed_at) values
      (${id}, '2026-03-01', 47, 4, '2026-01-01Z', ${actor.municipalNurse.personId}, '2026-01-02Z'),
      (${id}, '2026-09-01', 52, 0, '2026-01-01Z', ${actor.municipalNurse.personId}, '2026-01-02Z'),
      (${id}, '2026-10-01', 99, 0, '2026-01-01Z', ${actor.municipalNurse.personId}, null)`
  const server = await testServer(world, { clock: () => '2026-11-22T09:00:00.000Z' })
  get = async (path, headers = {}) => {
    const answer = await server.app.inject({ url: path, headers: { host: `localhost:${server.port}`, ...headers } })
    return { statusCode: answer.statusCode, body: answer.body, headers: answer.headers }
  }
})

describe('A1: the published list', () => {
  test('A1: without sign-in, what is confirmed for today, and nothing but it', async () => {
    const { statusCode, body } = await get('/sabo-uppdrag.json')
    expect(statusCode).toBe(200)
    expect(JSON.parse(body)).toEqual({
      date: '2026-11-22',
      careHomes: [
        {
          careHome: '=HYPERLINK("x")',
          municipalityCode: '1380',
          vardcentral: 'Vårdcentralen Vallås',
          provider: 'Region Halland',
          assignedFrom: '2026-03-01',
          assignedTo: null,
          ordinary: 52,
          shortStay: 0,
          placesFrom: '2026-09-01',
          physicianNamed: true,
        },
      ],
    })
  })

  test('A1: as of any day', async () => {
    const on = async (day: string) => JSON.parse((await get(`/sabo-uppdrag.json?date=${day}`)).body).careHomes
    expect(await on('2026-02-28')).toEqual([])
    expect(await on('2026-03-01')).toMatchObject([{ ordinary: 47, shortStay: 4 }])
    expect(await on('2027-06-01')).toMatchObject([{ ordinary: 52 }])
    for (const day of ['2026-13-01', "2026-01-01'--", 'nu']) {
      expect((await get(`/sabo-uppdrag?date=${encodeURIComponent(day)}`)).statusCode, day).toBe(400)
    }
  })

  test('A1: no person in page, JSON or CSV: a physician is a role that is filled', async () => {
    const { actor } = world
    const people = Object.values(actor).flatMap(({ name, personId }) => [name, personId, ...name.split(' ')])
    const ids = Object.values(world.unit)
    for (const path of ['/sabo-uppdrag', '/sabo-uppdrag.json', '/sabo-uppdrag.csv']) {
      const { body } = await get(path)
      expect(
        [...people, ...ids].filter((secret) => secret.length > 3 && body.includes(secret)),
        path,
      ).toEqual([])
    }
    expect((await get('/sabo-uppdrag')).body).toContain('utsedd')
  })

  test('A1: a page that works without script, with the name as text', async () => {
    const { body, headers } = await get('/sabo-uppdrag')
    expect(body).toContain('=HYPERLINK(&quot;x&quot;)')
    expect(body).not.toContain('<script')
    expect(headers['content-type']).toContain('text/html')
    expect((await get('/sabo-uppdrag', { 'accept-language': 'en' })).body).toContain('Care home')
  })

  test('A1: a cell that begins with = is harmless in a spreadsheet', async () => {
    const { body, headers } = await get('/sabo-uppdrag.csv')
    expect(body.split('\r\n')[1]).toBe(
      `"'=HYPERLINK(""x"")";Halmstad;Vårdcentralen Vallås;Region Halland;2026-03-01;förnyas årsvis;52;0;2026-09-01;utsedd`,
    )
    expect(headers['content-disposition']).toBe('attachment; filename="sabo-uppdrag-2026-11-22.csv"')
  })

  test('A1: is kept for a while, and not sent again when it is the same', async () => {
    const first = await get('/sabo-uppdrag.json')
    expect(first.headers['cache-control']).toBe('public, max-age=300')
    const again = await get('/sabo-uppdrag.json', { 'if-none-match': String(first.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await get('/sabo-uppdrag.json?date=2026-04-01', { 'if-none-match': String(first.headers['etag']) })
    expect(other.statusCode).toBe(200)
  })

  test('A1: has a limit of its own for each address', async () => {
    const answers = await Promise.all(Array.from({ length: 121 }, () => get('/sabo-uppdrag.json')))
    expect(answers.some(({ statusCode }) => statusCode === 429)).toBe(true)
  })
})
