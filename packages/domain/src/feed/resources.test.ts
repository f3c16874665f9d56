import { describe, expect, test } from 'vitest'
import { readCondition } from './condition.ts'
import { readEncounter } from './encounter.ts'
import { diagnosis, haemoglobin, operation, ward } from './fixtures/resources.ts'
import { isKeptObservation, readObservation } from './observation.ts'
import { readProcedure } from './procedure.ts'

const known = ['Patient/p1', 'Encounter/e1', 'Patient/bad']
const context = {
  now: '2026-11-22T08:00:00.000Z',
  references: {
    resolve: ({ reference }: { reference?: string | undefined }) => known.find((key) => key === reference),
    organization: (reference: string) =>
      reference === 'Organization/o1'
        ? {
            resourceType: 'Organization' as const,
            name: 'Medicinkliniken',
            identifier: [{ system: 'urn:oid:1.2.752.29.4.19', value: 'TSTNMT2321000156-103f' }],
          }
        : undefined,
    isRejected: (key: string) => key === 'Patient/bad',
  },
}
type Answer = { ok: true; changes: unknown } | { ok: false; refusal: { code: string; path: readonly string[] } }
const outcome = (answer: Answer) =>
  answer.ok ? answer.changes : `${answer.refusal.code} ${answer.refusal.path.join('.')}`

describe('encounters of a feed', () => {
  const read = (rest: object = {}) => outcome(readEncounter(ward(rest), context))

  test('M21, G7: a stay with instants in UTC', () => {
    expect(read()).toMatchObject({
      key: 'Encounter/e1',
      patientKey: 'Patient/p1',
      class: 'IMP',
      start: '2026-10-01T06:00:00.000Z',
      end: '2026-10-06T09:00:00.000Z',
      provider: null,
    })
  })
  test('M21: priority, admission source, type, service and reason are kept', () => {
    const concept = (code: string) => ({ coding: [{ system: 's', code }] })
    expect(
      read({
        priority: concept('EM'),
        hospitalization: { admitSource: concept('emd') },
        type: [concept('50849002')],
        serviceType: { ...concept('394592004'), text: 'Onkologi' },
        reasonCode: [concept('233604007')],
      }),
    ).toMatchObject({
      priorities: [{ code: 'EM' }],
      admitSources: [{ code: 'emd' }],
      types: [{ code: '50849002' }],
      serviceTypes: [{ code: '394592004' }],
      serviceText: 'Onkologi',
      reasons: [{ code: '233604007' }],
    })
  })
  test('M21, G1: the unit by HSA-id, from the reference, its identifier or a search', () => {
    const hsa = { system: 'urn:oid:1.2.752.129.2.1.4.1', value: 'TSTNMT2321000156-103F' }
    const id = 'TSTNMT2321000156-103F'
    expect(read({ serviceProvider: { identifier: hsa } })).toMatchObject({ provider: { hsaId: id } })
    expect(read({ serviceProvider: { reference: 'Organization/o1' } })).toMatchObject({
      provider: { hsaId: id, name: 'Medicinkliniken' },
    })
    expect(
      read({ serviceProvider: { reference: 'Organization?identifier=https://example.org|7', display: 'PCP7' } }),
    ).toMatchObject({
      provider: { hsaId: null, identifier: { system: 'https://example.org', value: '7' }, name: 'PCP7' },
    })
    expect(read({ serviceProvider: { identifier: { ...hsa, value: 'SE12' } } })).toBe(
      'HSA_ID_FORMAT serviceProvider.identifier',
    )
  })
  test.each([
    [
      { period: { start: '2026-10-06T11:00:00+02:00', end: '2026-10-01T08:00:00+02:00' } },
      'PERIOD_REVERSED period.end',
    ],
    [{ period: { start: '2026-10-01', end: '2026-02-30' } }, 'DATE_INVALID period.end'],
    [{ period: { start: '2026-10-01T08:00:00' } }, 'DATE_INVALID period.start'],
    [{ period: { end: '2026-10-06' } }, 'MISSING_FIELD period.start'],
    [{ period: { start: '2026-10-01' } }, 'MISSING_FIELD period.end'],
    [{ period: undefined }, 'MISSING_FIELD period'],
    [{ period: { start: '2026-12-01', end: '2026-12-02' } }, 'IN_THE_FUTURE period.start'],
    [{ status: 'done' }, 'CODE_UNKNOWN status'],
    [{ status: 7 }, 'WRONG_TYPE status'],
    [{ class: { code: 'XYZ' } }, 'CODE_UNKNOWN class.code'],
    [{ class: {} }, 'MISSING_FIELD class.code'],
    [{ subject: { reference: 'Patient/nobody' } }, 'UNKNOWN_REFERENCE subject.reference'],
    [{ subject: { reference: 'Encounter/e1' } }, 'UNKNOWN_REFERENCE subject.reference'],
    [{ subject: { reference: 'Patient/bad' } }, 'PATIENT_REJECTED subject.reference'],
    [{ subject: {} }, 'MISSING_FIELD subject'],
    [{ type: [{ coding: [{ code: 'x', display: 'y'.repeat(501) }] }] }, 'TOO_LONG type.coding.display'],
  ])('M21, G6: %j is refused with %s', (rest, expected) => {
    expect(read(rest)).toBe(expected)
  })
  test('M21: a planned stay may lie ahead, and one in progress has no end', () => {
    expect(read({ status: 'planned', period: { start: '2026-12-01' } })).toMatchObject({ status: 'planned' })
    expect(read({ status: 'in-progress', period: { start: '2026-11-20' } })).toMatchObject({ end: null })
  })
})

describe('conditions of a feed', () => {
  const read = (rest: object = {}) => outcome(readCondition(diagnosis(rest), context))

  test('M21: onset by month is its first instant, and the day of record stands in', () => {
    expect(read()).toMatchObject({ codes: [{ code: 'I50.9' }], onset: '2019-03-31T22:00:00.000Z', abated: null })
    expect(read({ onsetDateTime: undefined, recordedDate: '2020-01-02' })).toMatchObject({
      onset: '2020-01-01T23:00:00.000Z',
    })
    expect(read({ onsetDateTime: undefined })).toMatchObject({ onset: null })
  })
  test('M21: an end by day is its last instant, and resolved without a date is an end without a date', () => {
    expect(read({ abatementDateTime: '2020-03-01' })).toMatchObject({ abated: '2020-03-01T22:59:59.999Z' })
    const clinicalStatus = { coding: [{ code: 'resolved' }] }
    expect(read({ clinicalStatus })).toMatchObject({ abatedUndated: true, clinicalStatus: 'resolved' })
    expect(read({ clinicalStatus, abatementDateTime: '2020' })).toMatchObject({ abatedUndated: false })
  })
  test.each([
    [{ code: undefined }, 'MISSING_FIELD code'],
    [{ code: {} }, 'MISSING_FIELD code.coding'],
    [{ onsetDateTime: '2020-13' }, 'DATE_INVALID onsetDateTime'],
    [{ abatementDateTime: '2018' }, 'PERIOD_REVERSED abatementDateTime'],
    [{ encounter: { reference: 'Encounter/none' } }, 'UNKNOWN_REFERENCE encounter.reference'],
  ])('M21, G6: %j is refused with %s', (rest, expected) => {
    expect(read(rest)).toBe(expected)
  })
})

describe('observations of a feed', () => {
  const read = (rest: object = {}) => outcome(readObservation(haemoglobin(rest), context))
  const code = (value: string) => ({ code: { coding: [{ system: 'http://loinc.org', code: value }] } })

  test('M21: haemoglobin in g/dL becomes g/L, sodium stays in mmol/L', () => {
    expect(read()).toMatchObject({ lab: 'HAEMOGLOBIN', value: 114, at: '2026-10-05T05:00:00.000Z' })
    expect(read({ valueQuantity: { value: 114, unit: 'g/L' } })).toMatchObject({ value: 114 })
    for (const sodium of ['2951-2', '2947-0']) {
      expect(read({ ...code(sodium), valueQuantity: { value: 133.5, unit: 'mmol/L' } })).toMatchObject({
        lab: 'SODIUM',
        value: 133.5,
      })
    }
  })
  test('M21: only haemoglobin and sodium by LOINC are kept', () => {
    expect(isKeptObservation(haemoglobin())).toBe(true)
    expect(isKeptObservation(haemoglobin(code('8302-2')))).toBe(false)
    expect(isKeptObservation(haemoglobin({ code: { coding: [{ system: 'x', code: '718-7' }] } }))).toBe(false)
    for (const odd of [null, 7, {}, { code: { coding: [null, 1] } }]) expect(isKeptObservation(odd)).toBe(false)
  })
  test('M21: a value that the laboratory could not give is kept as missing', () => {
    expect(read({ valueQuantity: undefined, dataAbsentReason: { text: 'hemolys' } })).toMatchObject({ value: null })
  })
  test.each([
    [{ valueQuantity: undefined }, 'MISSING_FIELD valueQuantity'],
    [{ valueQuantity: { unit: 'g/L' } }, 'MISSING_FIELD valueQuantity.value'],
    [{ valueQuantity: { value: 114 } }, 'MISSING_FIELD valueQuantity.unit'],
    [{ valueQuantity: { value: 7.1, unit: 'mmol/L' } }, 'UNIT_UNKNOWN valueQuantity.unit'],
    [{ valueQuantity: { value: 114, unit: 'constructor' } }, 'UNIT_UNKNOWN valueQuantity.unit'],
    [{ valueQuantity: { value: 114, unit: 'g/dL' } }, 'VALUE_IMPLAUSIBLE valueQuantity.value'],
    [{ valueQuantity: { value: 60, unit: 'g/L', comparator: '<' } }, 'VALUE_NOT_EXACT valueQuantity.comparator'],
    [{ valueQuantity: { value: '114', unit: 'g/L' } }, 'WRONG_TYPE valueQuantity.value'],
    [{ effectiveDateTime: undefined }, 'MISSING_FIELD effectiveDateTime'],
    [{ effectiveDateTime: '2027-01-01' }, 'IN_THE_FUTURE effectiveDateTime'],
    [code('8302-2'), 'CODE_UNKNOWN code.coding'],
  ])('M21, G6: %j is refused with %s', (rest, expected) => {
    expect(read(rest)).toBe(expected)
  })
})

describe('procedures of a feed', () => {
  const read = (rest: object = {}) => outcome(readProcedure(operation(rest), context))

  test('M21: a procedure belongs to its encounter', () => {
    expect(read()).toMatchObject({ encounterKey: 'Encounter/e1', status: 'completed' })
    expect(read({ encounter: undefined })).toMatchObject({ encounterKey: null })
  })
  test.each([
    [{ encounter: { reference: 'Encounter/none' } }, 'UNKNOWN_REFERENCE encounter.reference'],
    [{ status: undefined }, 'MISSING_FIELD status'],
    [{ performedPeriod: { start: '2026-10-02', end: '2026-10-01' } }, 'PERIOD_REVERSED performedPeriod.end'],
  ])('M21, G6: %j is refused with %s', (rest, expected) => {
    expect(read(rest)).toBe(expected)
  })
})
