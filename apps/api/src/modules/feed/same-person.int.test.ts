import { expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { countsOf, diagnosis, feedWorld, haemoglobin, numbers, patient, ward } from '../../../test/feed.ts'

const world = await ownDatabase()
const { owner } = world
const feed = await feedWorld(world)

const start = '2026-10-01T08:00:00+02:00'
const end = '2026-10-06T11:00:00+02:00'
const number = [{ system: 'https://sjukhus.example/journal', value: 'A-17' }]
const personnummer = { system: 'http://electronichealth.se/identifier/personnummer', value: numbers.karin }

/** How many of each there are of a patient. */
const holdings = async (id: string) => {
  const [row] = await owner<Record<string, number>[]>`
    select (select count(*)::int from encounter where patient_id = ${id}) as encounters,
      (select count(*)::int from stay where patient_id = ${id}) as stays,
      (select count(*)::int from condition where patient_id = ${id}) as conditions,
      (select count(*)::int from observation where patient_id = ${id}) as labs,
      (select count(*)::int from feed_resource where patient_id = ${id}) as resources`
  return row
}
const idOf = async (key: string): Promise<string> => {
  const [row] = await owner<{ patientId: string }[]>`select patient_id from patient_identifier where value = ${key}`
  return row?.patientId ?? ''
}
const recordOf = (of: string, kind: string) => [
  ward(`${kind}-e`, of, feed.ward61.hsaId, start, end),
  diagnosis(`${kind}-c`, of),
  haemoglobin(`${kind}-o`, of, 114),
]
/** A value of somebody who is named by number alone. */
const haemoglobinOf = (identifier: object) => ({ ...haemoglobin('by-number', '', 120), subject: { identifier } })
const whole = { encounters: 1, stays: 1, conditions: 1, labs: 1 }

test('M21, G1: a reserve number that later gets its personnummer is the same person with the same record', async () => {
  const foreign = patient('k1', null, { identifier: number, birthDate: '1941-12-24' })
  await feed.take([foreign, ...recordOf('k1', 'k')])
  const id = await idOf('Patient/k1')
  expect(await holdings(id)).toEqual({ ...whole, resources: 4 })
  const report = await feed.take([{ ...foreign, identifier: [...number, personnummer] }, ...recordOf('k1', 'k')])
  expect(countsOf([report])).toMatchObject({ new: 0, unchanged: 3, changed: 1, rejected: 0 })
  expect(report.remarks.map(({ code }) => code)).toEqual(['IDENTITY_GIVEN'])
  expect(await holdings(id)).toEqual({ ...whole, resources: 4 })
  const people = await owner`select id, identity, identity_kind from patient`
  expect(people).toEqual([{ id, identity: numbers.karin, identityKind: 'PERSONNUMMER' }])
})

test('M21, G1: the same person under a new resource and the old record number stays one, and nothing doubles', async () => {
  const id = await feed.patientOf(numbers.karin)
  const again = patient('k2', numbers.karin, { identifier: [...number, personnummer] })
  const report = await feed.take([again, ...recordOf('k2', 'k')])
  expect(report.rejected).toEqual([])
  expect(await feed.countOf('patient')).toBe(1)
  expect(await holdings(id)).toEqual({ ...whole, resources: 5 })
})

test('M21, G4: two identities that the source merges: the record goes over whole and once; the old stay is kept, and said to be gone', async () => {
  await feed.take([patient('m1', null, { birthDate: '1960-01-01' }), ...recordOf('m1', 'm')])
  await feed.take([patient('m2', numbers.nils)])
  const [before, after] = [await idOf('Patient/m1'), await idOf('Patient/m2')]
  expect([await holdings(before), await holdings(after)]).toMatchObject([whole, { encounters: 0, stays: 0 }])
  const merged = [patient('m2', numbers.nils), ...recordOf('m2', 'm')]
  const report = await feed.take(merged)
  expect(report.rejected).toEqual([])
  expect(report.remarks).toContainEqual({ key: 'Encounter/m-e', code: 'GONE' })
  expect(await holdings(after)).toMatchObject(whole)
  expect(await holdings(before)).toMatchObject({ encounters: 0, stays: 1, conditions: 0, labs: 0 })
  expect(countsOf([await feed.take(merged)])).toMatchObject({ new: 0, unchanged: 4, changed: 0 })
  expect(await holdings(after)).toMatchObject(whole)
})

test('M21, G1: a resource that is about two persons of ours is refused, and both records stay as they are', async () => {
  const [one, two] = [await feed.patientOf(numbers.karin), await feed.patientOf(numbers.nils)]
  const both = [await holdings(one), await holdings(two)]
  const report = await feed.take([
    patient('m2', numbers.karin, { identifier: [personnummer] }),
    diagnosis('m-c2', 'm2'),
  ])
  expect(report.rejected.map(({ fault }) => fault.code)).toEqual(['IDENTITY_CONFLICT', 'PATIENT_REJECTED'])
  expect([await holdings(one), await holdings(two)]).toEqual(both)
})

test('G1: the reserve number of before still finds the person, and is given to nobody else', async () => {
  const id = await feed.patientOf(numbers.karin)
  const [former] = await owner<
    { identity: string; patientId: string }[]
  >`select identity, patient_id from former_identity`
  expect(former?.patientId).toBe(id)
  await feed.take([patient('same-day', null, { birthDate: '1941-12-24' })])
  const [another] = await owner<{ identity: string }[]>`
    select identity from patient where id = ${await idOf('Patient/same-day')}`
  expect(another?.identity).not.toBe(former?.identity)
  const reserve = { system: 'http://electronichealth.se/identifier/nationelltReservnummer', value: former?.identity }
  const before = await holdings(id)
  await feed.take([haemoglobinOf(reserve)])
  expect(await holdings(id)).toMatchObject({ labs: (before?.['labs'] ?? 0) + 1 })
})
