import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { bundle, countsOf, diagnosis, feedWorld, now, numbers, patient, ward } from '../../../test/feed.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import { entriesOfFile, filesUnder } from './files.ts'
import { runImport } from './import-run.ts'

const world = await ownDatabase()
const { owner } = world
await feedWorld(world)
const dir = mkdtempSync(join(tmpdir(), 'lih-feed-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}
const run = (paths: readonly string[], limit?: number) =>
  runImport(
    systemContext(world.db, fixedClock(now)),
    paths.map((path) => ({ name: path, open: () => entriesOfFile(path, path, limit) })),
    { source: 'journal' },
  )
const reasons = async (path: string, limit?: number) =>
  (await run([path], limit)).unreadable.map(({ reason }) => reason)

const content = [
  diagnosis('c1', 'elsa'),
  patient('elsa', numbers.elsa),
  ward('e1', 'elsa', null, '2026-10-01T08:00:00+02:00', '2026-10-06T11:00:00+02:00'),
  { resourceType: 'Claim', id: 'k' },
  { resource: 1 },
]
const expected = { entries: 5, unchanged: 0, changed: 0, skipped: 1, rejected: 1 }

describe('a large file, read entry by entry', () => {
  test('M21: gives what the same file gives when it is parsed at once', async () => {
    const text = JSON.stringify({
      ...bundle(content),
      meta: { tag: [{ code: 'entry' }], extension: [{ entry: [{ x: 1 }] }] },
    })
    const path = put('large.json', text)
    const streamed = await run([path], 0)
    expect(countsOf(streamed.files)).toEqual({ ...expected, new: 3 })
    const whole = await run([path])
    expect(countsOf(whole.files)).toEqual({ ...expected, new: 0, unchanged: 3 })
    expect(whole.files[0]?.rejected).toEqual(streamed.files[0]?.rejected)
  })
  test('M21: says what it is after its entries, and is refused when that is something else', async () => {
    const { entry } = bundle([patient('sven', numbers.sven)])
    const path = put('last.json', JSON.stringify({ entry, type: 'searchset', resourceType: 'Bundle' }))
    expect(await reasons(path, 0)).toEqual([expect.stringContaining('Samlingens typ kan inte läsas (searchset).')])
    expect(await reasons(put('list.json', '[1,2]'), 0)).toEqual([expect.stringContaining('varken en samling (Bundle)')])
    expect(await owner`select 1 from patient where identity = ${numbers.sven}`).toHaveLength(0)
  })
  test.each([0, undefined])('M21, G6: cut in the middle nothing of it is stored (limit %s)', async (limit) => {
    const before = await owner`select count(*) from feed_resource`
    const text = JSON.stringify(bundle(Array.from({ length: 500 }, (_, at) => diagnosis(`x${at}`, 'elsa'))))
    const path = put('cut.json', text.slice(0, text.length - 20))
    expect(await reasons(path, limit)).toEqual([
      expect.stringMatching(/^Filen tar slut mitt i, på rad 1, tecken \d{5}\./),
    ])
    const broken = put('broken.json', `${text.slice(0, 40_000)}\n}${text.slice(40_000)}`)
    expect(await reasons(broken, limit)).toEqual([
      expect.stringMatching(/^Filen är inte riktig JSON\. Felet står på rad [12], tecken \d+\.$/),
    ])
    expect(await owner`select count(*) from feed_resource`).toEqual(before)
  })
  test('M21: a resource alone is read as a bundle of one', async () => {
    const path = put('one.json', JSON.stringify(diagnosis('c3', 'elsa')))
    expect(countsOf((await run([path], 0)).files)).toMatchObject({ entries: 1, new: 1 })
    expect(countsOf((await run([path])).files)).toMatchObject({ entries: 1, unchanged: 1 })
  })
})

describe('a file of lines', () => {
  test('M21: one resource per line, whatever the order', async () => {
    const lines = [diagnosis('n1', 'nils'), patient('nils', numbers.nils), { resourceType: 'Claim', id: 'k' }]
    const path = put('all.ndjson', `${lines.map((one) => JSON.stringify(one)).join('\r\n')}\n\n`)
    expect(countsOf((await run([path])).files)).toMatchObject({ entries: 3, new: 2, skipped: 1, rejected: 0 })
  })
  test('M21, G6: a bad line is named by its number, and nothing is stored', async () => {
    const path = put('cut.ndjson', `${JSON.stringify(patient('sven', numbers.sven))}\n{"resourceType":"Cond`)
    expect(await reasons(path)).toEqual(['Rad 2 går inte att läsa: den är avklippt eller fel.'])
    expect(await reasons(put('two.ndjson', JSON.stringify(bundle([]))))).toEqual([
      'Rad 1 är inte en enskild FHIR-post.',
    ])
    expect(await owner`select 1 from patient where identity = ${numbers.sven}`).toHaveLength(0)
  })
})

describe('files', () => {
  test('M21: a folder stands for the JSON files in it and below', async () => {
    const folder = join(dir, 'mapp')
    mkdirSync(join(folder, 'under'), { recursive: true })
    put('mapp/b.json', '{}')
    put('mapp/läsmig.txt', '')
    put('mapp/under/a.ndjson', '')
    expect((await filesUnder(folder)).map((path) => path.slice(folder.length + 1))).toEqual([
      'b.json',
      'under/a.ndjson',
    ])
  })
  test.each([0, undefined])(
    'M21, G6: text in another encoding is refused, not stored with other letters (limit %s)',
    async (limit) => {
      const latin1 = Buffer.from(JSON.stringify(bundle([patient('sven', numbers.sven)])), 'latin1')
      expect(await reasons(put('latin1.json', latin1), limit)).toEqual(['Filen är inte text i UTF-8.'])
    },
  )
  test.each([0, undefined])('M21: a byte order mark is no fault (limit %s)', async (limit) => {
    const path = put('bom.json', `\ufeff${JSON.stringify(diagnosis('c1', 'elsa'))}`)
    expect(countsOf((await run([path], limit)).files)).toMatchObject({ unchanged: 1 })
  })
  test('M21: one that cannot be read does not stop the others', async () => {
    const good = put('good.json', JSON.stringify(diagnosis('c9', 'elsa')))
    const report = await run([put('bad.json', '{'), good])
    expect(report.unreadable).toHaveLength(1)
    expect(countsOf(report.files)).toMatchObject({ new: 1 })
  })
})
