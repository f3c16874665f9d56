import { describe, expect, test } from 'vitest'
import { charlsonOfCode, charlsonOfIcd10, charlsonSum, countedCategories, isAcuteInfarction } from './charlson.ts'
import { charlsonWeights } from './charlson-category.ts'
import { charlsonIcd10 } from './charlson-icd10.ts'
import { charlsonSnomed } from './charlson-snomed.ts'

const snomed = (code: string) => charlsonOfCode({ system: 'http://snomed.info/sct', code })

describe('Charlson categories', () => {
  test('M20: the tables hold every condition and their weights are those of LACE', () => {
    expect(Object.keys(charlsonIcd10)).toHaveLength(145)
    expect(Object.keys(charlsonSnomed)).toHaveLength(32)
    expect(charlsonWeights.METASTATIC_SOLID_TUMOUR).toBe(6)
  })
  test.each([
    ['I50.9', 'CONGESTIVE_HEART_FAILURE'],
    ['I509', 'CONGESTIVE_HEART_FAILURE'],
    ['i50', 'CONGESTIVE_HEART_FAILURE'],
    ['I25.2', 'PREVIOUS_MYOCARDIAL_INFARCTION'],
    ['I25.1', null],
    ['E11.2', 'DIABETES_END_ORGAN_DAMAGE'],
    ['E11.9', 'DIABETES_UNCOMPLICATED'],
    ['N18.2', 'MILD_LIVER_OR_RENAL'],
    ['N18.5', 'MODERATE_SEVERE_LIVER_OR_RENAL'],
    ['C34.1', 'ANY_TUMOUR'],
    ['C78.0', 'METASTATIC_SOLID_TUMOUR'],
    ['C44.3', null],
    ['Z99.2', 'MODERATE_SEVERE_LIVER_OR_RENAL'],
    ['J18.9', null],
    ['', null],
  ] as const)('M20: ICD-10-SE %s counts as %s, the longest prefix deciding', (code, category) => {
    expect(charlsonOfIcd10(code)).toBe(category)
  })
  test('M20, M21: the code system decides which table is read', () => {
    expect(snomed('26929004')).toBe('DEMENTIA')
    expect(snomed('444814009')).toBeNull()
    expect(charlsonOfCode({ system: 'urn:oid:1.2.752.116.1.1.1.1.3', code: 'F00.1' })).toBe('DEMENTIA')
    expect(charlsonOfCode({ system: 'http://hl7.org/fhir/sid/icd-9-cm', code: 'F00.1' })).toBeNull()
  })
  test('M20: a category counts once', () => {
    expect(charlsonSum(['ANY_TUMOUR', 'ANY_TUMOUR', 'ANY_TUMOUR'])).toBe(2)
  })
  test.each([
    ['DIABETES_UNCOMPLICATED', 'DIABETES_END_ORGAN_DAMAGE', 2],
    ['ANY_TUMOUR', 'METASTATIC_SOLID_TUMOUR', 6],
    ['MILD_LIVER_OR_RENAL', 'MODERATE_SEVERE_LIVER_OR_RENAL', 4],
  ] as const)('M20: %s never adds to %s', (milder, severer, sum) => {
    expect(countedCategories([milder, severer])).toEqual([severer])
    expect(charlsonSum([milder, severer])).toBe(sum)
    expect(charlsonSum([milder])).toBe(charlsonWeights[milder])
  })
  test('M20: an infarction now is told from one in the history', () => {
    const icd = (code: string) => ({ system: 'urn:oid:1.2.752.116.1.1.1.1.3', code })
    expect(isAcuteInfarction(icd('I21.4'))).toBe(true)
    expect(isAcuteInfarction(icd('I25.2'))).toBe(false)
    expect(isAcuteInfarction({ system: 'http://snomed.info/sct', code: '22298006' })).toBe(true)
    expect(isAcuteInfarction({ system: 'http://snomed.info/sct', code: '399211009' })).toBe(false)
  })
})
