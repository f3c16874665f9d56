import { simulate } from '@lih/domain/risk/simulation'
import { describe, expect, test } from 'vitest'
import { agreement, type CutPoint, differing, laddersOf, perWeekText, pointAt, shareText } from './follow-up-numbers.ts'

const points = simulate([{ lace: { min: 12, max: 13 }, hospital: { min: 5, max: 5 }, count: 3 }]).map(
  (one): CutPoint => ({ ...one, __typename: 'RiskCutPoint' }),
)

describe('numbers of the follow-up', () => {
  test.each([
    [1, 20, '5,0 %'],
    [3, 59, '5,1 %'],
    [0, 5, '0,0 %'],
    [2, 4, null],
    [null, 20, null],
    [3, null, null],
  ])('M20: %s of %s is told as %s', (part, whole, text) => {
    expect(shareText(part, whole)).toBe(text)
  })
  test('M20: a week is told of the days in which discharges were scored, never of less than one', () => {
    expect(perWeekText(10, 28)).toBe('2,5')
    expect(perWeekText(3, 7)).toBe('3,0')
    expect(perWeekText(3, 0)).toBe('3,0')
  })
  test('M20: one cut-off is moved while the other stays', () => {
    const moved = laddersOf(points, { lace: 13, hospital: 7 }, 'lace')
    expect(moved.map(({ lace }) => lace)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
    expect(new Set(moved.map(({ hospital }) => hospital))).toEqual(new Set([7]))
    expect(laddersOf(points, { lace: null, hospital: 7 }, 'hospital')).toHaveLength(10)
    expect(pointAt(points, { lace: 13, hospital: 7 })).toMatchObject({ flagged: 0, undecided: 3 })
    expect(pointAt(points, { lace: null, hospital: null })).toBeUndefined()
  })
  test('M2, M20: reasons stand the most common first; agreement is told of what was proposed', () => {
    const one = { __typename: 'RiskDecisionCount', proposal: 'HIGH', decision: 'HIGH', reason: null, count: 4 } as const
    const other = { ...one, decision: 'NOT_HIGH', reason: 'OTHER_TEAM', count: 1 } as const
    const more = { ...one, proposal: 'UNDECIDED', reason: 'CLINICAL_HIGHER', count: 2 } as const
    expect(differing([one, other, more])).toEqual([more, other])
    expect(agreement([one, other, more])).toEqual({ proposed: 5, same: 4 })
  })
})
