import { describe, expect, it } from 'vitest'
import { isInside, overlaps, placeOf, withLines } from './timeline-places.ts'

const window = { from: 1000, to: 2000 }

describe('placeOf', () => {
  it('is the share of the window in percent, and the edge outside it', () => {
    expect(placeOf(1000, window)).toBe(0)
    expect(placeOf(1250, window)).toBe(25)
    expect(placeOf(2000, window)).toBe(100)
    expect(placeOf(500, window)).toBe(0)
    expect(placeOf(9000, window)).toBe(100)
  })
})

describe('isInside and overlaps', () => {
  it('count the first instant and not the last', () => {
    expect(isInside(1000, window)).toBe(true)
    expect(isInside(2000, window)).toBe(false)
    expect(overlaps({ from: 0, to: 1000 }, window)).toBe(false)
    expect(overlaps({ from: 0, to: 1001 }, window)).toBe(true)
    expect(overlaps({ from: 2000, to: 3000 }, window)).toBe(false)
  })
})

describe('withLines', () => {
  it('moves an event down that would cover its neighbour, and no other', () => {
    const events = [{ at: 1500 }, { at: 1100 }, { at: 1505 }, { at: 1600 }]
    expect(withLines(events, window)).toEqual([
      { at: 1100, low: false },
      { at: 1500, low: false },
      { at: 1505, low: true },
      { at: 1600, low: false },
    ])
  })
})
