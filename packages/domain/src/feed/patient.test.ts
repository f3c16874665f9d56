import { describe, expect, test } from 'vitest'
import { patient, testNumber } from './fixtures/resources.ts'
import { readPatient } from './patient.ts'

const context = { today: '2026-11-22' }
const read = (rest: object = {}) => {
  const answer = readPatient(patient(rest), context)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.changes
}
const fault = (rest: object) => {
  const answer = readPatient(patient(rest), context)
  return answer.ok ? 'READ' : `${answer.refusal.code} ${answer.refusal.path.join('.')}`
}
const hl7 = 'http://hl7.se/fhir/ig/base'
const extension = (name: string, valueString: string) => ({ url: `${hl7}/StructureDefinition/${name}`, valueString })
const number = (kind: string, value: string) => ({ system: `http://electronichealth.se/identifier/${kind}`, value })

describe('patients of a feed', () => {
  test('M21, G1: a Swedish patient by the base profile', () => {
    expect(read()).toMatchObject({
      key: 'Patient/p1',
      identity: { number: testNumber, kind: 'PERSONNUMMER', birthDate: '1961-01-18' },
      familyName: 'Ljungberg',
      givenNames: ['Maria', 'Birgitta'],
      sex: 'FEMALE',
      protection: 'NONE',
      deceased: false,
      birthDateDiffers: false,
    })
  })
  test('M21, G1: samordningsnummer and national reserve number', () => {
    expect(read({ identifier: [number('samordningsnummer', '196109732393')], birthDate: '1961-09-13' })).toMatchObject({
      identity: { kind: 'SAMORDNINGSNUMMER', birthDate: '1961-09-13' },
      birthDateDiffers: false,
    })
    expect(
      read({ identifier: [number('nationelltReservnummer', '20210325K069')], birthDate: undefined }),
    ).toMatchObject({ identity: { kind: 'RESERVE_NUMBER' }, birthDate: '2021-03-25' })
  })
  test('M21, G1: of several identities the personnummer is chosen, and the source never holds it', () => {
    const fact = read({
      identifier: [number('nationelltReservnummer', '20210325K069'), number('personnummer', testNumber)],
    })
    expect(fact.identity?.number).toBe(testNumber)
    expect(fact.source).toEqual({ system: 'Patient', value: 'p1' })
  })
  test.each([
    ['19610118280', 'IDENTITY_FORMAT'],
    ['196113182803', 'IDENTITY_DATE'],
    ['196101180003', 'IDENTITY_SERIAL'],
    ['196101182804', 'IDENTITY_CHECKSUM'],
    ['20210325K069', 'IDENTITY_FORMAT'],
  ])('M21, G1: %s as a personnummer is %s, at its place', (value, code) => {
    expect(fault({ identifier: [{ system: 'x', value: 'y' }, number('personnummer', value)] })).toBe(
      `${code} identifier.1.value`,
    )
  })
  test('M21, G1: two different personnummer are a conflict, the same one twice is not', () => {
    const two = [number('personnummer', testNumber), number('personnummer', '195009072553')]
    expect(fault({ identifier: two })).toBe('IDENTITY_CONFLICT identifier.1.value')
    expect(fault({ identifier: [two[0], two[0]] })).toBe('READ')
    expect(fault({ identifier: [two[0], { ...two[1], use: 'old' }] })).toBe('READ')
  })
  test('M21: a patient from elsewhere has no identity and is found again by the record number', () => {
    const foreign = [
      { system: 'https://example.org', value: 'a' },
      { system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-88-7252', type: { coding: [{ code: 'SS' }] } },
      { system: 'http://hospital.example.org', value: 'b', type: { coding: [{ code: 'MR' }] } },
    ]
    expect(read({ identifier: foreign })).toMatchObject({
      identity: null,
      source: { system: 'http://hospital.example.org', value: 'b' },
    })
    expect(read({ identifier: [foreign[1]] }).source).toEqual({ system: 'Patient', value: 'p1' })
  })
  test('M21: middle name, surname and the name in use stand apart', () => {
    const name = {
      use: 'official',
      family: 'VGR Hammar',
      given: ['Albertina', 'Eva'],
      _given: [
        null,
        { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'CL' }] },
      ],
      extension: [extension('SEBaseMiddleNameExtension', 'VGR'), extension('SEBaseOwnFamilyExtension', 'Hammar')],
    }
    expect(read({ name: [{ use: 'old', family: 'Äldre' }, name] })).toMatchObject({
      givenNames: ['Albertina', 'Eva'],
      calledName: 'Eva',
      middleName: 'VGR',
      familyName: 'Hammar',
    })
    expect(read({ name: [{ text: 'Åsa Maria Öberg' }] })).toMatchObject({
      givenNames: ['Åsa', 'Maria'],
      familyName: 'Öberg',
    })
  })
  test.each([
    ['sekretessmarkering', 'SEKRETESSMARKERING'],
    ['skyddadFolkbokforing', 'SKYDDAD_FOLKBOKFORING'],
  ])('G1: %s is marked and the address is not read', (code, protection) => {
    const security = [{ system: `${hl7}/CodeSystem/SecurityLabel`, code }]
    const address = [{ line: ['Hemliga gatan 1'], city: 'HALMSTAD' }]
    expect(read({ meta: { security }, address })).toMatchObject({ protection, address: null })
  })
  test('M21: the registered address comes before the one abroad', () => {
    const of = (code: string, city: string) => ({
      city,
      line: ['Storgatan 1'],
      extension: [
        {
          url: `${hl7}/StructureDefinition/SEBaseAddressPersonExtension`,
          valueCodeableConcept: { coding: [{ code }] },
        },
      ],
    })
    expect(read({ address: [of('63401000052101', 'Chicago'), of('63381000052101', 'VARBERG')] }).address).toEqual({
      kind: 'REGISTERED',
      lines: ['Storgatan 1'],
      postalCode: null,
      city: 'VARBERG',
      country: null,
    })
  })
  test('M21, G7: death by day is the whole day in Stockholm, by time an instant', () => {
    expect(read({ deceasedDateTime: '2026-06-30' }).deceasedAt).toEqual({
      from: '2026-06-29T22:00:00.000Z',
      to: '2026-06-30T21:59:59.999Z',
    })
    expect(read({ deceasedDateTime: '2026-06-30T10:00:00Z' }).deceasedAt?.to).toBe('2026-06-30T10:00:00.000Z')
    expect(read({ deceasedBoolean: true })).toMatchObject({ deceased: true, deceasedAt: null })
  })
  test('G1: a birth date that differs from the number is kept as stated and marked', () => {
    expect(read({ birthDate: '1961-01-19' })).toMatchObject({ birthDate: '1961-01-19', birthDateDiffers: true })
  })
  test.each([
    [{ id: undefined }, 'MISSING_FIELD id'],
    [{ id: 'a b' }, 'ID_INVALID id'],
    [{ name: undefined }, 'MISSING_FIELD name'],
    [{ name: [{ given: ['Eva'] }] }, 'MISSING_FIELD name.0.family'],
    [{ name: 'Eva' }, 'WRONG_TYPE name'],
    [{ name: [{ family: 'x'.repeat(201) }] }, 'TOO_LONG name.0.family'],
    [{ name: [{ family: 'Berg\u0000' }] }, 'CONTROL_CHARACTER name.0.family'],
    [{ name: [{ family: 'Berg\ud800' }] }, 'CONTROL_CHARACTER name.0.family'],
    [{ name: [{ family: 'Berg\u202egreB' }] }, 'CONTROL_CHARACTER name.0.family'],
    [{ birthDate: '1961-02-30' }, 'DATE_INVALID birthDate'],
    [{ birthDate: '1061-01-18' }, 'DATE_INVALID birthDate'],
    [{ birthDate: '2026-11-23' }, 'IN_THE_FUTURE birthDate'],
    [{ birthDate: undefined, identifier: [] }, 'MISSING_FIELD birthDate'],
    [{ deceasedDateTime: 'igår' }, 'DATE_INVALID deceasedDateTime'],
    [{ deceasedDateTime: '1950-01-01' }, 'BEFORE_BIRTH deceasedDateTime'],
  ])('M21, G6: %j is refused with %s', (rest, expected) => {
    expect(fault(rest)).toBe(expected)
  })
})
