import { describe, expect, test } from 'vitest'
import { known, nothingCounts } from './fixtures/evidence.ts'
import { hospitalScore } from './hospital-score.ts'
import { unknown } from './score.ts'

describe('HOSPITAL', () => {
  test('M20: nothing gives 0 and everything 13', () => {
    const everything = {
      ...nothingCounts,
      haemoglobin: known(119.9),
      oncology: known(true),
      sodium: known(134.9),
      procedure: known(true),
      acute: known(true),
      admissions: known(6),
      lengthOfStay: known(5),
    }
    expect(hospitalScore(nothingCounts)).toMatchObject({
      points: { min: 0, max: 0 },
      band: 'LOW',
      expectedPercent: 5.8,
    })
    const score = hospitalScore(everything)
    expect(score.inputs.map((input) => [input.key, input.points.max])).toEqual([
      ['H', 1],
      ['O', 2],
      ['S', 1],
      ['P', 1],
      ['IT', 1],
      ['A', 5],
      ['L', 2],
    ])
    expect(score).toMatchObject({ points: { min: 13, max: 13 }, band: 'HIGH', expectedPercent: 22.8 })
  })
  test.each([
    [0, 0, 0],
    [1, 2, 0],
    [2, 2, 2],
    [5, 2, 2],
    [6, 5, 5],
  ])('M20: %i earlier admissions give %i in 2013 and %i in 2016', (admissions, in2013, in2016) => {
    const of = (version: 'hospital/2013' | 'hospital/2016') =>
      hospitalScore({ ...nothingCounts, admissions: known(admissions) }, version).points.min
    expect([of('hospital/2013'), of('hospital/2016')]).toEqual([in2013, in2016])
  })
  test('M20: the limits themselves give no points', () => {
    const at = { ...nothingCounts, haemoglobin: known(120), sodium: known(135), lengthOfStay: known(4) }
    expect(hospitalScore(at).points).toEqual({ min: 0, max: 0 })
  })
  test('M20: without Hb the band is given only if it cannot change it', () => {
    const six = { ...nothingCounts, admissions: known(7), acute: known(true) }
    expect(hospitalScore({ ...six, haemoglobin: unknown('h') })).toMatchObject({
      points: { min: 6, max: 7 },
      band: null,
      expectedPercent: null,
      missing: ['H'],
    })
    expect(hospitalScore({ ...nothingCounts, haemoglobin: unknown('h') })).toMatchObject({ band: 'LOW' })
  })
  test('M20: the published percentages belong to 2016', () => {
    expect(hospitalScore(nothingCounts, 'hospital/2013').expectedPercent).toBeNull()
  })
})
