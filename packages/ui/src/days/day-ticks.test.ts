import { describe, expect, it } from 'vitest'
import { dayTicks, type Tick } from './day-ticks.ts'

const times = (count: number, tick: Tick): Tick[] => Array.from({ length: count }, () => tick)

describe('dayTicks', () => {
  it('M5: day 9 of 14 has eight gone, today, five left', () => {
    expect(dayTicks({ total: 14, today: 9 })).toEqual([...times(8, 'gone'), 'now', ...times(5, 'to')])
  })

  it('M5, M8: a hand-over planned from day 13 half-fills the last two days', () => {
    expect(dayTicks({ total: 14, today: 9, plannedHandoverFrom: 13 })).toEqual([
      ...times(8, 'gone'),
      'now',
      ...times(3, 'to'),
      ...times(2, 'next'),
    ])
  })

  it('M5, M8: a hand-over planned from day 15 leaves every day with the one who has it', () => {
    expect(dayTicks({ total: 14, today: 9, plannedHandoverFrom: 15 })).toEqual([
      ...times(8, 'gone'),
      'now',
      ...times(5, 'to'),
    ])
  })

  it('M8: today is never the receiver’s, even when the hand-over is today', () => {
    expect(dayTicks({ total: 14, today: 13, plannedHandoverFrom: 13 }).slice(11)).toEqual(['gone', 'now', 'next'])
  })

  it('M5: the first day and the last day', () => {
    expect(dayTicks({ total: 14, today: 1 })).toEqual(['now', ...times(13, 'to')])
    expect(dayTicks({ total: 14, today: 14 })).toEqual([...times(13, 'gone'), 'now'])
  })

  it('M5: before the start all days are left', () => {
    expect(dayTicks({ total: 14, today: 0 })).toEqual(times(14, 'to'))
  })

  it('M9: two days over time follow fourteen days gone, the second is today', () => {
    expect(dayTicks({ total: 14, today: 16, overdueDays: 2 })).toEqual([...times(14, 'gone'), 'over', 'over-now'])
  })

  it('M9: long over time shows seven, the number stands in words', () => {
    expect(dayTicks({ total: 14, today: 44, overdueDays: 30 })).toEqual([
      ...times(14, 'gone'),
      ...times(6, 'over'),
      'over-now',
    ])
  })

  it('M9: an ended period without over time is only gone', () => {
    expect(dayTicks({ total: 14, today: 20 })).toEqual(times(14, 'gone'))
  })

  it('M6: the granted days of an extension are told apart while they are left', () => {
    expect(dayTicks({ total: 21, today: 13, extension: 7 })).toEqual([
      ...times(12, 'gone'),
      'now',
      'to',
      ...times(7, 'ext'),
    ])
    expect(dayTicks({ total: 21, today: 16, extension: 7 }).slice(13)).toEqual([
      'gone',
      'gone',
      'now',
      ...times(5, 'ext'),
    ])
  })
})
