import { expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { bundle, countsOf, diagnosis, feedWorld, haemoglobin, now, patient, ward } from '../../../test/feed.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import type { Entries } from './entries.ts'
import { entriesOfText } from './entries.ts'
import { type ImportPhase, importEntries } from './import-entries.ts'

const world = await ownDatabase()
const feed = await feedWorld(world)

const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
const resources = people.flatMap((id) => [
  patient(id, null, { birthDate: '1950-02-03' }),
  ward(`${id}-e`, id, feed.ward61.hsaId, '2026-10-01T08:00:00+02:00', '2026-10-06T11:00:00+02:00'),
  diagnosis(`${id}-c`, id),
  haemoglobin(`${id}-o`, id, 114),
])
const take = (entries: Entries, onProgress: (entries: number, phase: ImportPhase) => void = () => undefined) =>
  importEntries(systemContext(world.db, fixedClock(now)), entries, { source: 'journal', onProgress })
const whole = await entriesOfText('fil.json', JSON.stringify(bundle(resources)))

const stored = async () => {
  const of = ['patient', 'encounter', 'stay', 'condition', 'observation', 'feed_resource', 'patient_identifier']
  const counts: Record<string, number | undefined> = {}
  for (const table of of) counts[table] = await feed.countOf(table)
  return counts
}
const all = {
  patient: 6,
  encounter: 6,
  stay: 6,
  condition: 6,
  observation: 6,
  feed_resource: 24,
  patient_identifier: 6,
}

test('M21, G6: an import that breaks in the middle goes on when it is started again, and nothing is there twice', async () => {
  const broken = take(whole, (entries, phase) => {
    if (phase === 'DONE' && entries > 9) throw new Error('the power went')
  })
  await expect(broken).rejects.toThrow('the power went')
  const half = await stored()
  // Whole patients or nothing of them: the third had been stored when it broke.
  expect(half).toEqual(Object.fromEntries(Object.entries(all).map(([table, count]) => [table, count / 2])))
  expect(countsOf([await take(whole)])).toMatchObject({ new: 12, unchanged: 12, changed: 0, rejected: 0 })
  expect(await stored()).toEqual(all)
})

test('M21: a disk that fails while the file is read again leaves what was stored, and the next import takes the rest', async () => {
  let passes = 0
  const failing: Entries = {
    name: 'fil.json',
    each: function* () {
      passes++
      for (const [index, entry] of [...(whole.each() as Iterable<never>)].entries()) {
        if (passes === 2 && index === 12) throw new Error('EIO')
        yield entry
      }
    },
  }
  await expect(take(failing)).rejects.toThrow('EIO')
  expect(await stored()).toEqual(all)
  expect(countsOf([await take(whole)])).toMatchObject({ new: 0, unchanged: 24, changed: 0 })
})

test('M21: a resource that changes later is changed where it stands, and goes back again', async () => {
  const value = (number: number) => [
    patient('p1', null, { birthDate: '1950-02-03' }),
    haemoglobin('p1-o', 'p1', number),
  ]
  for (const [number, changed] of [
    [99, 1],
    [99, 0],
    [114, 1],
  ] as const) {
    expect(countsOf([await feed.take(value(number))])).toMatchObject({ new: 0, changed })
    const rows = await world.owner<{ value: string }[]>`select value from observation where resource_id = 'p1-o'`
    expect(rows.map((row) => Number(row.value))).toEqual([number])
  }
})

test('M21: progress is heard from the first entry on, also while the file is only gone through', async () => {
  const heard: [number, ImportPhase][] = []
  await take(whole, (entries, phase) => heard.push([entries, phase]))
  const upTo24 = Array.from({ length: 24 }, (_, index) => index + 1)
  expect(heard).toEqual([...upTo24.map((n) => [n, 'READ']), ...upTo24.map((n) => [n, 'DONE'])])
})
