import { describe, expect, test } from 'vitest'
import { known, nothingCounts } from './fixtures/evidence.ts'
import { lace } from './lace.ts'
import { unknown } from './score.ts'

// Categories worth 1, 2 and 4 points together.
const worth = { 0: [], 1: ['CEREBROVASCULAR_DISEASE'], 2: ['CONGESTIVE_HEART_FAILURE'], 4: ['HIV'] } as const

describe('LACE', () => {
  test.each([
    [5, true, 2, 1, [4, 3, 2, 1], 10],
    [14, true, 4, 4, [7, 3, 5, 4], 19],
    [0, false, 0, 0, [0, 0, 0, 0], 0],
    [13, false, 1, 5, [5, 0, 1, 4], 10],
  ] as const)('M20: %i days, acute %s, comorbidity %i, %i visits', (days, acute, comorbidity, visits, parts, total) => {
    const score = lace({
      lengthOfStay: known(days),
      acute: known(acute),
      charlson: known(worth[comorbidity]),
      emergencyVisits: known(visits),
    })
    expect(score.inputs.map((input) => [input.key, input.points.min, input.points.max])).toEqual(
      ['L', 'A', 'C', 'E'].map((key, at) => [key, parts[at], parts[at]]),
    )
    expect(score.points).toEqual({ min: total, max: total })
    expect(score.version).toBe('lace/2010')
  })
  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [6, 4],
    [7, 5],
    [13, 5],
    [14, 7],
    [90, 7],
  ])('M20: %i midnights give %i points', (days, expected) => {
    expect(lace({ ...nothingCounts, lengthOfStay: known(days) }).points).toEqual({ min: expected, max: expected })
  })
  test('M20: comorbidity of 3 gives 3, of 4 and more 5', () => {
    const of = (...categories: Parameters<typeof known<readonly ('DEMENTIA' | 'CEREBROVASCULAR_DISEASE')[]>>[0]) =>
      lace({ ...nothingCounts, charlson: known(categories) }).points.max
    expect(of('DEMENTIA')).toBe(3)
    expect(of('DEMENTIA', 'CEREBROVASCULAR_DISEASE')).toBe(5)
  })
  test('M20: a missing input is a range, never zero', () => {
    const score = lace({ ...nothingCounts, acute: unknown('a'), emergencyVisits: unknown('e') })
    expect(score.points).toEqual({ min: 0, max: 7 })
    expect(score.missing).toEqual(['A', 'E'])
    expect(score.band).toBeNull()
  })
  test('M20: the band is given when both ends fall in it', () => {
    const long = { ...nothingCounts, lengthOfStay: known(20), charlson: known(worth[4]) }
    expect(lace({ ...long, acute: unknown('a') })).toMatchObject({ points: { min: 12, max: 15 }, band: 'HIGH' })
    expect(lace(nothingCounts).band).toBe('LOW')
  })
  test('M20: days so far without an expected date set the lower end', () => {
    const score = lace({ ...nothingCounts, lengthOfStay: { ...unknown('l', true), atLeast: 5 } })
    expect(score).toMatchObject({ points: { min: 4, max: 7 }, missing: ['L'], preliminary: true })
  })
})
