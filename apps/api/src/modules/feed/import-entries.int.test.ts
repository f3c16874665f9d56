import { describe, expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { countsOf, diagnosis, feedWorld, fileText, haemoglobin, numbers, patient, ward } from '../../../test/feed.ts'

const world = await ownDatabase()
const { owner } = world
const feed = await feedWorld(world)

const elsa = patient('elsa', numbers.elsa)
const past = ward('e1', 'elsa', null, '2026-10-01T08:00:00+02:00', '2026-10-06T11:00:00+02:00', {
  serviceProvider: { display: 'Borås lasarett' },
})
const record = [elsa, past, diagnosis('c1', 'elsa'), haemoglobin('o1', 'elsa', 114)]

describe('idempotence', () => {
  test('M21: twice gives the same, all unchanged the second time', async () => {
    const first = await feed.take(record)
    expect(countsOf([first])).toEqual({ entries: 4, new: 4, unchanged: 0, changed: 0, skipped: 0, rejected: 0 })
    const rows = async () => [
      await owner`select * from patient`,
      await owner`select * from encounter`,
      await owner`select * from stay`,
      await owner`select * from feed_resource order by type`,
      await owner`select count(*) from audit`,
    ]
    const before = await rows()
    const second = await feed.take(record)
    expect(countsOf([second])).toEqual({ entries: 4, new: 0, unchanged: 4, changed: 0, skipped: 0, rejected: 0 })
    expect(await rows()).toEqual(before)
  })
  test('M21: only what changed is changed, in place', async () => {
    const report = await feed.take([elsa, past, diagnosis('c1', 'elsa'), haemoglobin('o1', 'elsa', 109)])
    expect(countsOf([report])).toMatchObject({ new: 0, unchanged: 3, changed: 1 })
    const labs = await owner<{ value: string }[]>`select value from observation`
    expect(labs.map(({ value }) => Number(value))).toEqual([109])
    const [seen] = await owner<
      { changedAt: string | null }[]
    >`select changed_at from feed_resource where type = 'Observation'`
    expect(seen?.changedAt).toBe('2026-11-22T08:00:00.000Z')
  })
  test('M21: a stay at a provider that we do not know is history, and starts no flow', async () => {
    const patientId = await feed.patientOf(numbers.elsa)
    const [stay, ...more] = await feed.staysOf(patientId)
    expect(more).toEqual([])
    expect(stay).toMatchObject({ elsewhere: 'Borås lasarett', dischargedAt: '2026-10-06T09:00:00.000Z' })
    expect(await feed.timelineOf(patientId)).toEqual([])
    expect(await owner`select 1 from care_relation where patient_id = ${patientId}`).toHaveLength(0)
    const [unit] = await owner<
      { kind: string; name: string }[]
    >`select kind, name from unit where id = ${stay?.unitId ?? ''}`
    expect(unit).toEqual({ kind: 'OTHER_PROVIDER', name: 'Annan vårdgivare' })
    expect(await owner`select 1 from unit where kind = 'OTHER_PROVIDER'`).toHaveLength(1)
  })
  test('M21: the same id from another source is another resource, of the same person', async () => {
    const report = await feed.take([elsa, haemoglobin('o1', 'elsa', 121)], undefined, 'lab')
    expect(countsOf([report])).toMatchObject({ new: 2, rejected: 0 })
    expect(await feed.countOf('observation')).toBe(2)
    expect(await feed.countOf('patient')).toBe(1)
  })
})

describe('bad resources', () => {
  test('M21, G6: the bad one is named in Swedish with its place, and the others are stored', async () => {
    const reversed = ward('e9', 'karin', null, '2026-10-06T08:00:00+02:00', '2026-10-01T08:00:00+02:00')
    const report = await feed.take([patient('karin', numbers.karin), reversed, diagnosis('c9', 'karin')])
    expect(countsOf([report])).toMatchObject({ entries: 3, new: 2, rejected: 1 })
    expect(fileText(report)).toContain(
      'Avvisad: entry[1] Encounter/e9. Slutet ligger före början: utskrivningen är tidigare än inskrivningen. Plats: Encounter.period.end.',
    )
    expect(fileText(report)).toContain('3 in = 2 nya + 0 oförändrade + 0 ändrade + 0 överhoppad typ + 1 avvisade')
    const id = await feed.patientOf(numbers.karin)
    expect(await owner`select 1 from condition where patient_id = ${id}`).toHaveLength(1)
    expect(await owner`select 1 from encounter where patient_id = ${id}`).toHaveLength(0)
  })
  test('M21, G1: a wrong personnummer rejects the patient, and with it what is hers', async () => {
    const wrong = patient('fel', `${numbers.nils.slice(0, 11)}${(Number(numbers.nils.at(-1)) + 1) % 10}`)
    const report = await feed.take([diagnosis('c8', 'fel'), wrong])
    expect(report.rejected.map(({ key, fault }) => [key, fault.code])).toEqual([
      ['Condition/c8', 'PATIENT_REJECTED'],
      ['Patient/fel', 'IDENTITY_CHECKSUM'],
    ])
    expect(fileText(report)).toContain('Numrets kontrollsiffra stämmer inte. Plats: Patient.identifier[0].value.')
    const later = await feed.take([diagnosis('c8', 'fel')])
    expect(later.rejected.map(({ fault }) => fault.code)).toEqual(['UNKNOWN_REFERENCE'])
  })
  test('M21: what the database does not take is rejected alone', async () => {
    const impossible = ward('e0', 'nils', null, '0000-05-01', '0000-05-02')
    const report = await feed.take([
      patient('nils', numbers.nils),
      diagnosis('c7', 'nils'),
      impossible,
      diagnosis('c6', 'nils'),
    ])
    expect(report.rejected.map(({ index, key, fault }) => [index, key, fault.code])).toEqual([
      [2, 'Encounter/e0', 'NOT_STORED'],
    ])
    expect(countsOf([report])).toMatchObject({ new: 3, rejected: 1 })
    expect(fileText(report)).toContain('entry[2] Encounter/e0. Databasen tog inte emot posten.')
  })
  test('M21: other types are skipped and counted', async () => {
    const report = await feed.take([elsa, { resourceType: 'Claim', id: 'k1' }, { resourceType: 'Claim', id: 'k2' }])
    expect(countsOf([report])).toMatchObject({ entries: 3, unchanged: 1, skipped: 2 })
    expect(fileText(report)).toContain('Överhoppade typer: Claim 2')
  })
  test('M21, G6: of a bundle that is cut in the middle nothing is stored, and it says where it ends', async () => {
    const before = await feed.countOf('feed_resource')
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ resource: patient('sven', numbers.sven) }, { resource: diagnosis('c5', 'sven') }],
    })
    const { unreadable, files } = await feed.runText(text.slice(0, -30))
    expect(files).toEqual([])
    expect(unreadable).toHaveLength(1)
    expect(unreadable[0]?.reason).toMatch(/^Filen tar slut mitt i, på rad 1, tecken \d+\. Den är troligen avklippt\.$/)
    expect(await feed.countOf('feed_resource')).toBe(before)
    expect(await owner`select 1 from patient where identity = ${numbers.sven}`).toHaveLength(0)
  })
  test('M21: the run is kept with its counts', async () => {
    const [run] = await owner<{ counts: object }[]>`select counts from feed_import order by started_at desc limit 1`
    expect(run?.counts).toMatchObject({ files: 0, unreadable: 1, entries: 0 })
  })
})

describe('references', () => {
  test('M21: to what was imported before, and to a person by number alone', async () => {
    const byNumber = {
      ...diagnosis('c20', 'x'),
      subject: {
        identifier: {
          system: 'http://electronichealth.se/identifier/personnummer',
          value: `${numbers.elsa.slice(0, 8)}-${numbers.elsa.slice(8)}`,
        },
      },
    }
    const report = await feed.take([diagnosis('c21', 'elsa'), byNumber])
    expect(report.rejected).toEqual([])
    const id = await feed.patientOf(numbers.elsa)
    const rows = await owner`select 1 from condition where patient_id = ${id} and resource_id in ('c20', 'c21')`
    expect(rows).toHaveLength(2)
  })
})
