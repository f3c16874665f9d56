import { describe, expect, test } from 'vitest'
import { typedInputsSchema } from '../risk/typed-inputs.ts'
import { condition, encounter, lab, procedure, record, snomed } from './fixtures/facts.ts'
import { type InputOptions, riskSubject, scoreInputs } from './inputs.ts'
import { staysOf } from './stays.ts'

const now = '2026-11-22T08:00:00.000Z'
const admission = '2026-10-12T10:00:00.000Z'
const discharge = '2026-10-17T09:00:00.000Z'
const index = encounter('index', admission, discharge)
const ongoing = encounter('index', '2026-11-18T23:30:00.000Z', null)
type Facts = Parameters<typeof record>[0]

const stayIn = (facts: Facts) => {
  const of = record(facts)
  const stay = staysOf(of).stays.find(({ key }) => key === 'Encounter/index')
  if (stay === undefined) throw new Error('no stay')
  return { of, stay }
}
const inputs = (facts: Facts, options: Partial<InputOptions> = {}) => {
  const { of, stay } = stayIn(facts)
  return scoreInputs(of, stay, { now, expectedDischarge: null, typed: {}, dischargingService: null, ...options })
}
const typed = <Value>(value: Value) => ({
  value,
  observedAt: '2026-10-16T06:00:00.000Z',
  enteredBy: 'person-1',
  enteredAt: '2026-10-16T07:00:00.000Z',
})
const emergency = (id: string, start: string) => encounter(id, start, start, { class: 'EMER' })

describe('length of stay', () => {
  test('M20, G7: midnights in Stockholm, over the end of summer time', () => {
    const of = (start: string, end: string) => inputs([encounter('index', start, end)]).lengthOfStay.value
    expect(of('2026-10-24T21:59:00.000Z', '2026-10-24T22:01:00.000Z')).toBe(1)
    expect(of('2026-10-24T22:00:00.000Z', '2026-10-25T22:59:00.000Z')).toBe(0)
    expect(of(admission, discharge)).toBe(5)
  })
  test('M20: at planning it comes from the expected day, preliminary, and never below what has passed', () => {
    const of = (expectedDischarge: string | null) => inputs([ongoing], { expectedDischarge }).lengthOfStay
    expect(of('2026-11-26')).toMatchObject({ value: 7, preliminary: true, source: { kind: 'EXPECTED' } })
    expect(of('2026-11-20')).toMatchObject({ value: 3, preliminary: true })
    expect(of(null)).toMatchObject({ value: null, atLeast: 3, preliminary: true })
  })
})

describe('history', () => {
  test('M21: emergency visits from six calendar months before, without the one that led here', () => {
    const { emergencyVisits } = inputs([
      index,
      emergency('led', '2026-10-12T09:00:00.000Z'),
      emergency('first', '2026-04-12T10:00:00.000Z'),
      emergency('second', '2026-09-01T10:00:00.000Z'),
      emergency('tooOld', '2026-04-12T09:59:59.999Z'),
      emergency('later', '2026-10-13T10:00:00.000Z'),
      encounter('error', '2026-09-02T10:00:00.000Z', null, { class: 'EMER', status: 'entered-in-error' }),
    ])
    expect(emergencyVisits).toMatchObject({
      value: 2,
      period: { from: '2026-04-12T10:00:00.000Z', to: admission },
      source: { kind: 'DERIVED', resources: ['Encounter/first', 'Encounter/second'] },
    })
  })
  test('M21: admissions are stays of the twelve calendar months before, merged and without this one', () => {
    const { admissions } = inputs([
      index,
      encounter('a', '2026-01-01T10:00:00.000Z', '2026-01-03T10:00:00.000Z'),
      encounter('b', '2026-01-03T10:30:00.000Z', '2026-01-04T10:00:00.000Z'),
      encounter('c', '2025-10-12T10:00:00.000Z', '2025-10-13T10:00:00.000Z'),
      encounter('tooOld', '2025-10-10T10:00:00.000Z', '2025-10-11T10:00:00.000Z'),
    ])
    expect(admissions).toMatchObject({ value: 2, source: { resources: ['Encounter/c', 'Encounter/a'] } })
  })
  test('M20: where nothing has been imported, nothing is zero', () => {
    const { stay } = stayIn([index])
    const own = { ...record([]), encounters: [index] }
    const of = scoreInputs(own, stay, { now, expectedDischarge: null, typed: {}, dischargingService: null })
    const missing = Object.entries(of).filter(([, evidence]) => evidence.value === null)
    expect(missing.map(([key]) => key).sort()).toEqual([
      'acute',
      'admissions',
      'charlson',
      'emergencyVisits',
      'haemoglobin',
      'oncology',
      'procedure',
      'sodium',
    ])
  })
})

describe('laboratory values, procedures and service', () => {
  test('M21: the last usable value from 24 hours before admission to the end of the stay', () => {
    const { haemoglobin, sodium } = inputs([
      index,
      lab('early', 'HAEMOGLOBIN', '2026-10-11T09:59:59.999Z', 90),
      lab('first', 'HAEMOGLOBIN', '2026-10-11T10:00:00.000Z', 118),
      lab('last', 'HAEMOGLOBIN', discharge, 121),
      lab('absent', 'HAEMOGLOBIN', discharge, null),
      lab('error', 'HAEMOGLOBIN', '2026-10-17T08:00:00.000Z', 60, 'entered-in-error'),
      lab('late', 'HAEMOGLOBIN', '2026-10-17T09:00:00.001Z', 70),
      lab('old', 'SODIUM', '2026-10-01T09:00:00.000Z', 130),
    ])
    expect(haemoglobin).toMatchObject({
      value: 121,
      observedAt: discharge,
      source: { kind: 'RECORD', resources: ['Observation/last'], codes: ['http://loinc.org|718-7'] },
    })
    expect(sodium.value).toBeNull()
  })
  test('M21: any procedure that refers to the stay, unless it was not done', () => {
    const of = (...rest: Facts) => inputs([index, ...rest]).procedure.value
    expect(of(procedure('x', 'index'))).toBe(true)
    expect(of(procedure('x', 'other'))).toBe(false)
    expect(of(procedure('x', null))).toBe(false)
    expect(of(procedure('x', 'index', 'not-done'))).toBe(false)
  })
  test('M21: oncology by the service, else unknown with an active tumour, else no', () => {
    const tumour = condition('t', '254837009')
    const of = (facts: Facts, known: 'ONCOLOGY' | 'OTHER' | null = null) =>
      inputs(facts, { dischargingService: known }).oncology.value
    const service = (code: string) => ({ ...index, serviceTypes: [snomed(code)] })
    expect(of([service('394592004'), tumour])).toBe(true)
    expect(of([service('394579002'), tumour])).toBe(false)
    expect(of([{ ...index, serviceText: 'Onkologkliniken' }, tumour])).toBe(true)
    expect(of([index, tumour])).toBeNull()
    expect(of([index, condition('t', '254837009', { abated: '2021-01-01T00:00:00.000Z' })])).toBe(false)
    expect(of([index, condition('d', '26929004')])).toBe(false)
    expect(of([index, tumour], 'ONCOLOGY')).toBe(true)
    expect(of([service('394592004'), tumour], 'OTHER')).toBe(false)
  })
  test('M21: comorbidity names its conditions, the severer in place of the milder', () => {
    const { charlson } = inputs([
      index,
      condition('a', '44054006'),
      condition('b', '127013003'),
      condition('c', '38341003'),
    ])
    expect(charlson).toMatchObject({
      value: ['DIABETES_END_ORGAN_DAMAGE'],
      source: { resources: ['Condition/b'], codes: ['http://snomed.info/sct|127013003'] },
    })
  })
})

describe('typed values', () => {
  const hb = lab('hb', 'HAEMOGLOBIN', '2026-10-17T08:00:00.000Z', 131)

  test('M21: what a person typed is never overwritten by the record, however new; both are shown', () => {
    expect(inputs([index, hb], { typed: { haemoglobin: typed(112) } }).haemoglobin).toMatchObject({
      value: 112,
      observedAt: '2026-10-16T06:00:00.000Z',
      source: { kind: 'TYPED', enteredBy: 'person-1' },
      other: { value: 131, observedAt: '2026-10-17T08:00:00.000Z', source: { resources: ['Observation/hb'] } },
    })
  })
  test('M21: the same value twice, or none in the record, is no conflict', () => {
    expect(inputs([index, hb], { typed: { haemoglobin: typed(131) } }).haemoglobin.other).toBeNull()
    expect(inputs([index], { typed: { haemoglobin: typed(112) } }).haemoglobin).toMatchObject({
      value: 112,
      other: null,
    })
    const { charlson } = inputs([index, condition('a', '44054006'), condition('b', '26929004')], {
      typed: { charlson: typed(['DEMENTIA', 'DIABETES_UNCOMPLICATED']) },
    })
    expect(charlson.other).toBeNull()
  })
  test('M21: taken away, the record speaks again', () => {
    expect(inputs([index, hb]).haemoglobin).toMatchObject({ value: 131, source: { kind: 'RECORD' }, other: null })
  })
  test('M21: every input but the length can be typed', () => {
    const of = inputs([index], {
      typed: {
        acute: typed(true),
        charlson: typed(['HIV']),
        emergencyVisits: typed(3),
        admissions: typed(2),
        haemoglobin: typed(100),
        sodium: typed(130),
        procedure: typed(true),
        oncology: typed(false),
      },
    })
    expect(Object.values(of).filter(({ value }) => value === null)).toEqual([])
    expect(of.admissions).toMatchObject({ value: 2, other: { value: 0 } })
  })
  test('G6: typed values must be plausible', () => {
    const accepts = (value: object) => typedInputsSchema.safeParse(value).success
    expect(accepts({ haemoglobin: typed(112) })).toBe(true)
    expect(accepts({ haemoglobin: typed(11.2) })).toBe(true)
    expect(accepts({ haemoglobin: typed(1120) })).toBe(false)
    expect(accepts({ sodium: typed(14) })).toBe(false)
    expect(accepts({ emergencyVisits: typed(1.5) })).toBe(false)
    expect(accepts({ charlson: typed(['FLU']) })).toBe(false)
  })
})

describe('whom the proposal concerns', () => {
  const subject = (facts: Facts, expectedDischarge: string | null = null) => {
    const { of, stay } = stayIn(facts)
    return riskSubject(of, stay, { now, expectedDischarge, careHome: false, stayKind: null })
  }

  test('M20: age on the day of discharge, or of the expected one', () => {
    expect(subject([index]).age).toBe(86)
    expect(subject([ongoing], '2027-05-01').age).toBe(87)
    expect(subject([ongoing], '2027-04-30').age).toBe(86)
  })
  test.each([
    ['394587001', 'PSYCHIATRIC'],
    ['408470005', 'OBSTETRIC'],
    ['394579002', 'SOMATIC'],
  ])('M20: service %s makes the stay %s', (code, kind) => {
    expect(subject([{ ...index, serviceTypes: [snomed(code)] }]).stayKind).toBe(kind)
  })
  test('M20: the service by its Swedish name', () => {
    expect(subject([{ ...index, serviceText: 'Psykiatriska kliniken' }]).stayKind).toBe('PSYCHIATRIC')
    expect(subject([{ ...index, serviceText: 'Psykiatri' }]).stayKind).toBe('PSYCHIATRIC')
    expect(subject([{ ...index, serviceText: 'BB/Förlossning' }]).stayKind).toBe('OBSTETRIC')
  })
})
