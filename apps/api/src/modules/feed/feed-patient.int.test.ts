import { describe, expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { countsOf, diagnosis, feedWorld, numbers, patient } from '../../../test/feed.ts'

const world = await ownDatabase()
const { owner } = world
const feed = await feedWorld(world)

type Row = {
  identity: string
  identityKind: string
  version: number
  family: string
  street: string | null
  protection: string
  phone: string | null
}
const rowOf = async (where: string): Promise<Row | undefined> => {
  const [row] = await owner<Row[]>`
    select identity, identity_kind, version, family, street, protection, phone from patient
    where id in (select patient_id from patient_identifier where value = ${where})`
  return row
}
const address = [{ line: ['Storgatan 1'], postalCode: '302 42', city: 'Halmstad' }]
const labels = (code: string) => ({
  meta: { security: [{ system: 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel', code }] },
})

describe('a person from elsewhere', () => {
  const foreign = patient('f1', null, { identifier: [{ system: 'https://sjukhus.example/journal', value: 'A-17' }] })

  test('M21, G1: gets a reserve number, and the same one at the next import', async () => {
    await feed.take([foreign])
    const given = await rowOf('A-17')
    expect(given).toMatchObject({ identity: '19500203RA00', identityKind: 'RESERVE_NUMBER', version: 0 })
    await feed.take([{ ...foreign, name: [{ family: 'Ny', given: ['Elsa'] }] }])
    expect(await rowOf('A-17')).toMatchObject({ identity: '19500203RA00', family: 'Ny', version: 1 })
    expect(await feed.countOf('patient')).toBe(1)
  })
  test('M21, G1: another person born the same day gets the next number', async () => {
    await feed.take([patient('f2', null)])
    expect(await rowOf('Patient/f2')).toMatchObject({ identity: '19500203RA01' })
  })
  test('M21: two resources with the same record number are one person', async () => {
    await feed.take([{ ...foreign, id: 'f3' }, diagnosis('c1', 'f3')])
    expect(await rowOf('Patient/f3')).toMatchObject({ identity: '19500203RA00' })
    expect(await feed.countOf('patient')).toBe(2)
  })
  test('M21, G1: two imports at once give two persons two numbers', async () => {
    await Promise.all([
      feed.take([patient('g1', null, { birthDate: '1960-01-01' })]),
      feed.take([patient('g2', null, { birthDate: '1960-01-01' })]),
    ])
    const given = [(await rowOf('Patient/g1'))?.identity, (await rowOf('Patient/g2'))?.identity]
    expect(new Set(given)).toEqual(new Set(['19600101RA00', '19600101RA01']))
  })
  test('M21, G1: who is given a personnummer keeps the record, and the report says so', async () => {
    const report = await feed.take([patient('g1', numbers.nils, { birthDate: '1947-12-12' })])
    expect(report.remarks.map(({ code }) => code)).toEqual(['IDENTITY_GIVEN'])
    expect(await rowOf('Patient/g1')).toMatchObject({ identity: numbers.nils, identityKind: 'PERSONNUMMER' })
  })
  test('M21, G1: one personnummer in place of another is refused, and what hangs on it', async () => {
    const report = await feed.take([patient('g1', numbers.sven), diagnosis('c2', 'g1')])
    expect(report.rejected.map(({ fault }) => fault.code)).toEqual(['IDENTITY_CONFLICT', 'PATIENT_REJECTED'])
    expect(await rowOf('Patient/g1')).toMatchObject({ identity: numbers.nils })
  })
})

describe('a person with a Swedish number', () => {
  test('M21: several bundles, resources and sources, one person', async () => {
    await feed.take([patient('elsa', numbers.elsa, { address })])
    await feed.take([patient('elsa-2', numbers.elsa, { address })])
    await feed.take([patient('p9', numbers.elsa, { address })], undefined, 'annan')
    expect(await owner`select 1 from patient where identity = ${numbers.elsa}`).toHaveLength(1)
  })
  test('M21: a new name and address give a new version; what only people enter stays', async () => {
    await owner`update patient set phone = '035-123456' where identity = ${numbers.elsa}`
    const moved = [{ line: ['Ågatan 2'], postalCode: '302 43', city: 'Halmstad' }]
    await feed.take([patient('elsa', numbers.elsa, { address: moved, name: [{ family: 'Öst', given: ['Elsa'] }] })])
    expect(await rowOf('Patient/elsa')).toMatchObject({
      family: 'Öst',
      street: 'Ågatan 2',
      phone: '035-123456',
      version: 1,
    })
  })
  test('G1: of a protected person the address is not stored, and the one that was there goes', async () => {
    const hidden = patient('elsa', numbers.elsa, { address, ...labels('skyddadFolkbokforing') })
    const report = await feed.take([hidden])
    expect(countsOf([report])).toMatchObject({ changed: 1 })
    expect(await rowOf('Patient/elsa')).toMatchObject({ protection: 'PROTECTED_REGISTRATION', street: null })
    const [leak] = await owner<{ n: number }[]>`
      select count(*)::int as n from audit where detail::text like '%gatan%'`
    expect(leak?.n).toBe(0)
  })
  test('G1: another source that does not mark her takes no protection away', async () => {
    const report = await feed.take([patient('p9', numbers.elsa, { address, gender: 'unknown' })], undefined, 'annan')
    expect(report.remarks.map(({ code }) => code)).toEqual(['PROTECTION_KEPT'])
    expect(await rowOf('Patient/elsa')).toMatchObject({ protection: 'PROTECTED_REGISTRATION', street: null })
  })
  test('G1: the only source that knows a person can take it away', async () => {
    await feed.take([patient('karin', numbers.karin, labels('sekretessmarkering'))])
    expect(await rowOf('Patient/karin')).toMatchObject({ protection: 'CONFIDENTIALITY_MARK' })
    await feed.take([patient('karin', numbers.karin, { address })])
    expect(await rowOf('Patient/karin')).toMatchObject({ protection: 'NONE', street: 'Storgatan 1' })
  })
})
