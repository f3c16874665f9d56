import { request } from 'node:http'
import { parse } from 'graphql'
import { compileQuery } from 'graphql-jit'
import { expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPeople } from '../../test/people.ts'
import { builtRoot, testServer } from '../../test/server.ts'

const own = await ownDatabase()
await plantPeople(own.owner)
const operations = {
  units1:
    'query ($kinds: [UnitKind!]!) { units(kinds: $kinds) { __typename id name kind party hsaId ...more } } fragment more on Unit { shortName parentName }',
  fault1: 'query { draft(form: "a", subjectId: "x") { id } }',
}
const root = builtRoot({ hospital: operations })

test('an operation that cannot be compiled is executed as it is, with the same answer and the same errors', async () => {
  let compiled = 0
  const counting: typeof compileQuery = (...args) => {
    compiled++
    return compileQuery(...args)
  }
  const failing: typeof compileQuery = () => {
    throw new Error('cannot')
  }
  const answers = []
  for (const compile of [counting, failing]) {
    const server = await testServer(own, { root, compile })
    const browser = server.browser()
    await browser.signIn('hospital', 'SE2321000115-P0')
    const ask = async (hash: string) =>
      (await browser.graphql('hospital', hash, { kinds: ['VARDCENTRAL', 'LAKARMEDVERKAN'] })).json()
    answers.push([await ask('units1'), await ask('units1'), await ask('fault1')])
  }
  expect(compiled).toBe(2)
  expect(answers[1]).toEqual(answers[0])
  expect(answers[0]?.[0].data.units).toHaveLength(2)
  expect(answers[0]?.[2].errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' })
})

test('in development any document is answered, within limits, and the schema may be asked for', async () => {
  const server = await testServer(own, { env: { MODE: 'development' } })
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const ask = async (query: string) =>
    (await browser.go(server.at('hospital', '/graphql'), { method: 'POST', body: { query } })).json()
  expect(await ask('{ me { name } }')).toEqual({ data: { me: { name: 'Anna Åkesson' } } })
  expect((await ask('{ __schema { queryType { name } } }')).data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  })
  const aliases = Array.from({ length: 30 }, (_, index) => `a${index}: me { name }`).join(' ')
  expect((await ask(`{ ${aliases} }`)).errors).toHaveLength(1)
  const deep = `{ __schema { types { ${'ofType: fields { type { '.repeat(7)} name ${'} }'.repeat(7)} } } }`
  expect((await ask(deep)).errors.length).toBeGreaterThan(0)
  const long = `{ ${'__typename '.repeat(3000)} }`
  expect(() => parse(long)).not.toThrow()
  expect((await ask(long)).errors.length).toBeGreaterThan(0)
})

/** Over a real connection, which closing could cut. */
const get = (port: number, path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('closing finishes what is under way, and turns the rest away', async () => {
  const server = await testServer(own, { root })
  const browser = server.browser()
  await browser.signIn('hospital', 'SE2321000115-P0')
  const host = `hospital.localhost:${server.port}`
  const cookie = [...browser.jarOf(host)].map(([name, value]) => `${name}=${value}`).join('; ')
  let release: () => void = () => undefined
  const held = own.owner.begin(async (sql) => {
    await sql`lock table assignment in access exclusive mode`
    await new Promise<void>((resolve) => {
      release = resolve
    })
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  let answered = false
  const underWay = get(server.port, '/auth/session', { host, cookie }).finally(() => {
    answered = true
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  const closing = server.app.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(answered).toBe(false)
  await expect(get(server.port, '/healthz', { host })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  release()
  expect(await underWay).toBe(200)
  await Promise.all([held, closing])
})
