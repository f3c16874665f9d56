import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { RiskInputs } from './assess.ts'
import { charlsonSum } from './charlson.ts'
import { type CharlsonCategory, charlsonWeights } from './charlson-category.ts'
import { known } from './fixtures/evidence.ts'
import { admissionPoints, hospitalScore } from './hospital-score.ts'
import { comorbidityPoints, emergencyPoints, lace, lengthPoints } from './lace.ts'
import { type Evidence, unknown } from './score.ts'

const category = fc.constantFrom(...(Object.keys(charlsonWeights) as CharlsonCategory[]))
const complete = fc.record({
  lengthOfStay: fc.nat({ max: 60 }),
  acute: fc.boolean(),
  charlson: fc.array(category, { maxLength: 14 }),
  emergencyVisits: fc.nat({ max: 12 }),
  haemoglobin: fc.double({ min: 40, max: 200, noNaN: true }),
  oncology: fc.boolean(),
  sodium: fc.double({ min: 100, max: 170, noNaN: true }),
  procedure: fc.boolean(),
  admissions: fc.nat({ max: 12 }),
})
type Values = typeof complete extends fc.Arbitrary<infer V> ? V : never
const hidden = fc.record({
  lengthOfStay: fc.boolean(),
  acute: fc.boolean(),
  charlson: fc.boolean(),
  emergencyVisits: fc.boolean(),
  haemoglobin: fc.boolean(),
  oncology: fc.boolean(),
  sodium: fc.boolean(),
  procedure: fc.boolean(),
  admissions: fc.boolean(),
})
const version = fc.constantFrom('hospital/2013' as const, 'hospital/2016' as const)

const inputsOf = (values: Values, hide: Partial<Record<keyof Values, boolean>> = {}): RiskInputs => {
  const of = <Value>(key: keyof Values, value: Value): Evidence<Value> =>
    hide[key] === true ? unknown('hidden') : known(value)
  return {
    lengthOfStay: of('lengthOfStay', values.lengthOfStay),
    acute: of('acute', values.acute),
    charlson: of('charlson', values.charlson),
    emergencyVisits: of('emergencyVisits', values.emergencyVisits),
    haemoglobin: of('haemoglobin', values.haemoglobin),
    oncology: of('oncology', values.oncology),
    sodium: of('sodium', values.sodium),
    procedure: of('procedure', values.procedure),
    admissions: of('admissions', values.admissions),
  }
}

test.prop([complete, version])('M20: a complete score is one number within its bounds', (values, variant) => {
  const inputs = inputsOf(values)
  for (const [score, highest] of [
    [lace(inputs), 19],
    [hospitalScore(inputs, variant), 13],
  ] as const) {
    expect(score.points.min).toBe(score.points.max)
    expect(score.points.min).toBeGreaterThanOrEqual(0)
    expect(score.points.max).toBeLessThanOrEqual(highest)
    expect(score.missing).toEqual([])
    expect(score.band).not.toBeNull()
  }
})

test.prop([complete, hidden, version])('M20: the range holds every completion', (values, hide, variant) => {
  const [full, part] = [inputsOf(values), inputsOf(values, hide)]
  for (const [whole, range] of [
    [lace(full), lace(part)],
    [hospitalScore(full, variant), hospitalScore(part, variant)],
  ] as const) {
    expect(range.points.min).toBeLessThanOrEqual(range.points.max)
    expect(range.points.min).toBeLessThanOrEqual(whole.points.min)
    expect(range.points.max).toBeGreaterThanOrEqual(whole.points.max)
    if (range.band !== null) expect(range.band).toBe(whole.band)
  }
})

test.prop([complete, fc.nat({ max: 20 })])(
  'M20: days so far never promise more than the days there will be',
  (values, more) => {
    const soFar = { ...inputsOf(values), lengthOfStay: { ...unknown('l'), atLeast: values.lengthOfStay } }
    const later = inputsOf({ ...values, lengthOfStay: values.lengthOfStay + more })
    expect(lace(soFar).points.min).toBeLessThanOrEqual(lace(later).points.min)
    expect(lace(soFar).points.max).toBeGreaterThanOrEqual(lace(later).points.max)
  },
)

test.prop([fc.nat({ max: 60 }), version])('M20: points never fall when a number rises', (value, variant) => {
  for (const table of [lengthPoints, comorbidityPoints, emergencyPoints, (n: number) => admissionPoints(variant, n)]) {
    expect(table(value + 1)).toBeGreaterThanOrEqual(table(value))
  }
})

test.prop([fc.array(category), category])('M20: another disease never lowers the comorbidity', (categories, one) => {
  expect(charlsonSum([...categories, one])).toBeGreaterThanOrEqual(charlsonSum(categories))
})
