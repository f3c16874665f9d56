import { describe, expect, test } from 'vitest'
import { readEntries, wantedBy } from './bundle.ts'
import { bundleIndex } from './bundle-index.ts'
import { canonicalJson } from './canonical-json.ts'
import { faultText, feedFaultTexts } from './fault-texts.ts'
import { bundle, diagnosis, haemoglobin, operation, patient, ward } from './fixtures/resources.ts'
import { entryReader, readBundle } from './read-bundle.ts'

const now = '2026-11-22T08:00:00.000Z'
const nothingKnown = () => false
const read = (content: unknown, known: (key: string) => boolean = nothingKnown) => {
  const answer = readBundle(content, { now, known })
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.changes
}
const refusal = (content: unknown) => {
  const answer = readBundle(content, { now, known: nothingKnown })
  return answer.ok ? 'READ' : answer.refusal.code
}
const urn = (id: string) => `urn:uuid:${id}`

describe('bundles', () => {
  test.each(['transaction', 'batch', 'collection'])('M21: a %s is read entry by entry', (type) => {
    const reading = read(bundle([patient(), ward(), diagnosis(), haemoglobin(), operation()], type))
    expect(reading.facts.map(({ kind }) => kind)).toEqual(['PATIENT', 'ENCOUNTER', 'CONDITION', 'LAB', 'PROCEDURE'])
    expect(reading).toMatchObject({ entries: 5, skipped: {}, rejected: [] })
  })
  test('M21: what is no bundle, or of another type, is refused as a whole', () => {
    expect(refusal(null)).toBe('NOT_A_BUNDLE')
    expect(refusal([])).toBe('NOT_A_BUNDLE')
    expect(refusal({ resourceType: 'Bundle' })).toBe('NOT_A_BUNDLE')
    expect(refusal(bundle([], 'searchset'))).toBe('BUNDLE_TYPE')
    expect(refusal(bundle([]))).toBe('READ')
    expect(refusal(patient())).toBe('READ')
  })
  test('M21: other types and other observations are skipped and counted', () => {
    const height = haemoglobin({ id: 'o2', code: { coding: [{ system: 'http://loinc.org', code: '8302-2' }] } })
    const claim = { resourceType: 'Claim', id: 'k1' }
    const reading = read(bundle([patient(), height, claim, { ...claim, id: 'k2' }]))
    expect(reading).toMatchObject({ entries: 4, skipped: { Observation: 1, Claim: 2 }, rejected: [] })
    expect(reading.facts).toHaveLength(1)
  })
  test('M21: bad ones are reported one by one and the others are read', () => {
    const reversed = ward({ id: 'e2', period: { start: '2026-10-06', end: '2026-10-01' } })
    const reading = read(bundle([patient(), ward(), reversed, { resource: 1 }, diagnosis({ code: {} })]))
    expect(reading.facts.map(({ key }) => key)).toEqual(['Patient/p1', 'Encounter/e1'])
    expect(reading.rejected.map(({ index, key, fault }) => [index, key, fault.code, fault.path.join('.')])).toEqual([
      [2, 'Encounter/e2', 'PERIOD_REVERSED', 'period.end'],
      [3, null, 'ENTRY_WITHOUT_RESOURCE', ''],
      [4, 'Condition/c1', 'MISSING_FIELD', 'code.coding'],
    ])
  })
  test('M21: what belongs to a rejected patient is rejected with it, wherever it stands', () => {
    const reading = read(bundle([ward(), patient({ birthDate: 'x' })]))
    expect(reading.facts).toEqual([])
    expect(reading.rejected.map(({ fault }) => fault.code)).toEqual(['PATIENT_REJECTED', 'DATE_INVALID'])
  })
  test('M21: each resource once', () => {
    const reading = read(bundle([patient(), patient({ gender: 'male' })]))
    expect(reading.facts).toMatchObject([{ sex: 'FEMALE' }])
    expect(reading.rejected).toMatchObject([{ index: 1, fault: { code: 'DUPLICATE_RESOURCE' } }])
  })
  test('M21: references by urn, by address, by identifier of the patient, and to what is stored', () => {
    const [one, two] = ['0d1c2b3a-0000-4000-8000-000000000001', '0d1c2b3a-0000-4000-8000-000000000002']
    const entry = [
      { fullUrl: urn(one), resource: patient({ id: undefined }) },
      { fullUrl: 'https://vas.example/fhir/Encounter/e1', resource: ward({ subject: { reference: urn(one) } }) },
      {
        fullUrl: urn(two),
        resource: diagnosis({
          subject: { identifier: patient().identifier[0] },
          encounter: { reference: 'https://vas.example/fhir/Encounter/e1' },
        }),
      },
    ]
    const reading = read({ resourceType: 'Bundle', type: 'transaction', entry })
    expect(reading.rejected).toEqual([])
    expect(reading.facts.map((fact) => ('patientKey' in fact ? fact.patientKey : fact.key))).toEqual([
      `Patient/${one}`,
      `Patient/${one}`,
      `Patient/${one}`,
    ])
    expect(read(bundle([ward()]), (key) => key === 'Patient/p1').facts).toHaveLength(1)
    expect(read(bundle([ward()])).rejected).toMatchObject([{ fault: { code: 'UNKNOWN_REFERENCE' } }])
  })
  test('M21: a reference by number finds a patient who is known from before', () => {
    const stated = { system: 'http://electronichealth.se/identifier/personnummer', value: '19610118-2803' }
    const patientBy = ({ value }: { value: string }) => (value === stated.value ? 'Patient/~1' : undefined)
    const answer = readBundle(bundle([diagnosis({ subject: { identifier: stated } })]), {
      now,
      known: nothingKnown,
      patientBy,
    })
    expect(answer.ok && answer.changes.facts).toMatchObject([{ patientKey: 'Patient/~1' }])
    expect(read(bundle([diagnosis({ subject: { identifier: stated } })])).rejected).toHaveLength(1)
  })
  test('M21: a resource alone of another type is skipped, and what says no type is nothing', () => {
    expect(read({ resourceType: 'StructureDefinition', id: 's' })).toMatchObject({
      entries: 1,
      skipped: { StructureDefinition: 1 },
    })
    expect(refusal({ name: 'package' })).toBe('NOT_A_BUNDLE')
  })
  test('M21: entries are read one by one by an index of them all', () => {
    const entries = readEntries(bundle([ward(), patient(), { resourceType: 'Organization', id: 'g', name: 'Avd 61' }]))
    if (!entries.ok) throw new Error(entries.refusal.code)
    const index = bundleIndex()
    for (const entry of entries.changes) index.add(entry)
    expect([index.size(), index.has('Encounter/e1'), index.has('Encounter/e2')]).toEqual([3, true, false])
    const readOne = entryReader(index, { now, known: nothingKnown })
    expect(entries.changes.map(readOne)).toMatchObject([{ ok: true }, { ok: true }, 'SKIPPED'])
  })
  test('M21: an address that does not end in the key is found, and of two entries with one address the last counts', () => {
    const index = bundleIndex()
    const entry = (fullUrl: string, key: string) => ({ index: 0, fullUrl, type: 'Patient', key, resource: {} })
    const ordinary = 'https://a.example/Patient/1'
    index.add(entry(ordinary, 'Patient/1'))
    index.add(entry('urn:uuid:7', 'Patient/7'))
    expect([index.keyAt(ordinary), index.keyAt('urn:uuid:7')]).toEqual(['Patient/1', 'Patient/7'])
    index.add(entry(ordinary, 'Patient/2'))
    expect(index.keyAt(ordinary)).toBe('Patient/2')
    index.add(entry(ordinary, 'Patient/1'))
    expect(index.keyAt(ordinary)).toBe('Patient/1')
    expect([index.readFirst('Patient/1'), index.readFirst('Patient/1'), index.readFirst('Patient/2')]).toEqual([
      true,
      false,
      true,
    ])
  })
  test('M21: what an entry points to is found before it is read', () => {
    const [entry] = [
      ward({ subject: { reference: 'Patient?identifier=urn:x|7' }, partOf: { reference: 'Encounter/e0' } }),
    ].map((resource, index) => ({ index, fullUrl: null, type: 'Encounter', key: 'Encounter/e1', resource }))
    expect(entry && wantedBy(entry)).toEqual({ keys: ['Encounter/e0'], identifiers: [{ system: 'urn:x', value: '7' }] })
    expect(wantedBy({ index: 0, fullUrl: null, type: null, key: null, resource: 7 })).toEqual({
      keys: [],
      identifiers: [],
    })
  })
  test('M21: reading twice gives the same facts, and their text is the same whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(ward()).reverse())
    const [first, second] = [read(bundle([patient(), ward()])), read(bundle([patient(), turned]))]
    expect(canonicalJson(first.facts[1])).toBe(canonicalJson(second.facts[1]))
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }] })).toBe('{"a":[{"d":null}],"b":1}')
    expect(canonicalJson(read(bundle([patient(), ward({ status: 'in-progress' })])).facts[1])).not.toBe(
      canonicalJson(first.facts[1]),
    )
  })
})

describe('the import report', () => {
  test('M21, G6: every fault has a Swedish sentence, without a number of the patient', () => {
    for (const text of Object.values(feedFaultTexts)) {
      expect(text({})).toMatch(/^[A-ZÅÄÖ][^{}]*\.$/)
      expect(text({})).not.toMatch(/undefined/)
    }
  })
  test('M21, G6: a line says what is wrong and where', () => {
    expect(faultText('Encounter', { code: 'PERIOD_REVERSED', path: ['period', 'end'] })).toBe(
      'Slutet ligger före början: utskrivningen är tidigare än inskrivningen. Plats: Encounter.period.end.',
    )
    expect(faultText('Patient', { code: 'TOO_LONG', path: ['name', '0', 'family'], params: { max: 200 } })).toBe(
      'Texten är för lång (200). Plats: Patient.name[0].family.',
    )
    expect(faultText('Bundle', { code: 'NOT_A_BUNDLE', path: [] })).not.toMatch(/Plats/)
  })
})
