import { plainSpaces, wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { riskSv } from './risk.sv.ts'
import { scoreRows, sideOf } from './score-rows.ts'

const words = wordsFrom(riskSv)
const now = '2026-11-24T08:42:00.000Z'
type Score = Parameters<typeof scoreRows>[0]
type Input = Score['inputs'][number]

const input = (key: string, facts: Partial<Input>): Input => ({
  __typename: 'ScoreInput',
  conflict: false,
  key,
  max: 0,
  min: 0,
  missing: false,
  observedAt: null,
  preliminary: false,
  source: { kind: 'RECORD', resources: [], codes: [], enteredBy: null, period: null, atLeast: null, other: null },
  typedId: null,
  value: null,
  ...facts,
})
const row = (name: 'LACE' | 'HOSPITAL', one: Input) => {
  const score: Score = {
    __typename: 'Score',
    band: null,
    cut: 13,
    highest: 19,
    inputs: [one],
    max: 0,
    min: 0,
    name,
    version: '',
  }
  const [first] = scoreRows(score, now, words)
  if (!first) throw new Error('no row')
  return { ...first, date: plainSpaces(first.date), record: first.record && plainSpaces(first.record) }
}
const period = { from: '2026-11-17T23:40:00.000Z', to: '2026-11-24T08:42:00.000Z' }

describe('M20: the inputs of LACE in words', () => {
  it('tell the length of stay as preliminary, until the expected day', () => {
    const source = { kind: 'EXPECTED', codes: ['EXPECTED_DISCHARGE|2026-11-25'], period }
    expect(row('LACE', input('L', { value: 7, min: 5, max: 5, preliminary: true, source }))).toMatchObject({
      label: 'Vårdtid',
      value: '7 midnätter',
      note: '7–13 ger 5',
      date: '18–25 nov',
      source: 'Beräknad hemgång',
      points: '5',
      preliminary: true,
    })
  })

  it('say what is certain of a length that is not known, and never zero', () => {
    const source = { kind: 'DERIVED', codes: ['LENGTH'], period, atLeast: 6 }
    expect(row('LACE', input('L', { missing: true, min: 4, max: 7, preliminary: true, source }))).toMatchObject({
      value: null,
      note: '6 midnätter hittills',
      date: '–',
      source: 'Beräknad hemgång är inte satt',
      points: '4–7',
    })
  })

  it('name each comorbidity with its points and codes', () => {
    const source = {
      kind: 'RECORD',
      codes: ['http://hl7.org/fhir/sid/icd-10|I50.9', 'http://hl7.org/fhir/sid/icd-10|E11.9'],
    }
    const value = ['CONGESTIVE_HEART_FAILURE', 'DIABETES_UNCOMPLICATED']
    expect(row('LACE', input('C', { value, min: 3, max: 3, source }))).toMatchObject({
      value: 'Hjärtsvikt 2, diabetes utan komplikationer 1',
      source: 'Journalen, I50.9, E11.9',
    })
    expect(row('LACE', input('C', { value: [] })).value).toBe('Ingen känd')
    expect(row('LACE', input('C', { value: ['METASTATIC_SOLID_TUMOUR'], min: 5, max: 5 })).note).toBe(
      'summa 6, minst 4 ger 5',
    )
    expect(row('LACE', input('C', { missing: true, min: 0, max: 5 }))).toMatchObject({
      value: null,
      source: 'Journalen har inga diagnoser',
    })
  })

  it('count emergency visits over their six months', () => {
    const source = { kind: 'DERIVED', codes: [], period: { from: '2026-05-17T22:00:00.000Z', to: period.from } }
    expect(row('LACE', input('E', { value: 2, min: 2, max: 2, source }))).toMatchObject({
      value: '2 besök',
      date: '18 maj – 18 nov',
    })
    expect(row('LACE', input('E', { value: 0, source })).value).toBe('Inget besök')
  })
})

describe('M20: the inputs of HOSPITAL in words', () => {
  it('show laboratory values with unit, time and the limit that gives the point', () => {
    const observedAt = '2026-11-23T05:15:00.000Z'
    expect(row('HOSPITAL', input('S', { value: 132, min: 1, max: 1, observedAt }))).toMatchObject({
      value: '132 mmol/L',
      note: 'under 135',
      date: '23 nov 06:15',
      source: 'Laboratoriet',
      types: 'NA',
    })
    expect(row('HOSPITAL', input('H', { value: 120, observedAt }))).toMatchObject({ value: '120 g/L', note: null })
    expect(row('HOSPITAL', input('H', { value: 119.5, observedAt })).value).toBe('119,5 g/L')
  })

  it('let a missing haemoglobin be filled in, and only that and sodium', () => {
    expect(row('HOSPITAL', input('H', { missing: true, min: 0, max: 1 }))).toMatchObject({
      value: null,
      points: '0–1',
      source: 'Inget svar än',
      types: 'HB',
    })
    expect(row('HOSPITAL', input('P', { missing: true, min: 0, max: 1 })).types).toBe(null)
  })

  it('M21: show a typed value, and what the record says instead', () => {
    const source = { kind: 'TYPED', codes: [], other: { value: 131, observedAt: '2026-11-24T05:30:00.000Z' } }
    expect(
      row('HOSPITAL', input('H', { value: 112, min: 1, max: 1, conflict: true, typedId: 't', source })),
    ).toMatchObject({
      value: '112 g/L',
      source: 'Ifyllt här',
      typedId: 't',
      record: '131 g/L, 24 nov 06:30',
    })
  })

  it('say by what an acute admission is known', () => {
    const emergency = { kind: 'DERIVED', codes: ['EMERGENCY_VISIT'] }
    const coded = { kind: 'RECORD', codes: ['PRIORITY', 'http://terminology.hl7.org/CodeSystem/v3-ActPriority|EM'] }
    expect(row('HOSPITAL', input('IT', { value: true, source: emergency })).source).toBe('Kom via akutmottagningen')
    expect(row('HOSPITAL', input('IT', { value: true, source: coded }))).toMatchObject({
      value: 'Ja',
      source: 'Journalen, EM',
    })
  })
})

describe('M20: the side of the cut-off', () => {
  it('is undecided only while a missing value can tip it', () => {
    expect(sideOf({ min: 13, max: 13, cut: 13 })).toBe('REACHES')
    expect(sideOf({ min: 12, max: 12, cut: 13 })).toBe('BELOW')
    expect(sideOf({ min: 6, max: 7, cut: 7 })).toBe('UNDECIDED')
    expect(sideOf({ min: 5, max: 6, cut: 7 })).toBe('BELOW')
  })
})
