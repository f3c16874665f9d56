import { describe, expect, test } from 'vitest'
import { countedConditions } from './comorbidity.ts'
import type { ConditionFact } from './fact.ts'
import { condition } from './fixtures/facts.ts'

const window = { admission: '2026-10-01T06:00:00.000Z', until: '2026-10-06T09:00:00.000Z' }
const before = '2025-01-01T00:00:00.000Z'
const during = '2026-10-03T00:00:00.000Z'
const counted = (code: string, rest: Partial<ConditionFact> = {}) =>
  countedConditions([condition('c', code, rest)], window).map(({ category }) => category)

const [failure, infarction, oldInfarction, stroke] = ['84114007', '22298006', '399211009', '230690007']

describe('comorbidity for a stay', () => {
  test.each([
    ['begun during the stay', { onset: during }, ['CONGESTIVE_HEART_FAILURE']],
    ['begun at the end of the stay', { onset: window.until }, []],
    ['without any date', { onset: null }, ['CONGESTIVE_HEART_FAILURE']],
    ['ended before the admission', { abated: before }, []],
    ['ended during the stay', { abated: during }, ['CONGESTIVE_HEART_FAILURE']],
    ['ended, nobody says when', { abatedUndated: true }, []],
    ['refuted', { verificationStatus: 'refuted' }, []],
    ['entered in error', { verificationStatus: 'entered-in-error' }, []],
    ['only suspected', { verificationStatus: 'provisional' }, ['CONGESTIVE_HEART_FAILURE']],
  ])('M21: heart failure %s', (_, rest, expected) => {
    expect(counted(failure, rest)).toEqual(expected)
  })
  test('M21: infarction before the admission and stroke count even when ended', () => {
    expect(counted(infarction, { onset: before, abated: before })).toEqual(['PREVIOUS_MYOCARDIAL_INFARCTION'])
    expect(counted(stroke, { onset: before, abated: before })).toEqual(['CEREBROVASCULAR_DISEASE'])
    expect(counted(stroke, { onset: during })).toEqual(['CEREBROVASCULAR_DISEASE'])
  })
  test('M21: an infarction during the stay is not a previous one, one in the history is', () => {
    expect(counted(infarction, { onset: during })).toEqual([])
    expect(counted(oldInfarction, { onset: during })).toEqual(['PREVIOUS_MYOCARDIAL_INFARCTION'])
  })
  test('M21: what is no counted disease is not counted, and ICD-10-SE is read as well', () => {
    expect(counted('444814009')).toEqual([])
    const codes = [{ system: 'urn:oid:1.2.752.116.1.1.1.1.3', code: 'E11.3', display: null }]
    expect(counted('', { codes })).toEqual(['DIABETES_END_ORGAN_DAMAGE'])
  })
})
