import { describe, expect, it } from 'vitest'
import { wordsFrom } from '../i18n/words.ts'
import { daysLeftText, type SupportDays, supportTicks } from './support-time.ts'
import { worklistSv } from './worklist.sv.ts'

const words = wordsFrom(worklistSv)
const now = '2026-11-24T08:42:00.000Z'
const days = (dayNumber: number | null, daysLeft: number | null, totalDays = 14): SupportDays => ({
  dayNumber,
  daysLeft,
  totalDays,
  urgency: 'CALM',
})

describe('M5, M9: days left in words', () => {
  it('counts days and says the last one and the days over time', () => {
    expect(daysLeftText(days(9, 5), words)).toBe('5 dagar kvar')
    expect(daysLeftText(days(13, 1), words)).toBe('1 dag kvar')
    expect(daysLeftText(days(14, 0), words)).toBe('Sista dagen i dag')
    expect(daysLeftText(days(15, -1), words)).toBe('Över tid 1 dag')
    expect(daysLeftText(days(16, -2), words)).toBe('Över tid 2 dagar')
  })

  it('says nothing of a support that has not begun', () => {
    expect(daysLeftText(days(null, null), words)).toBe(null)
  })
})

describe('M5, M8: the ticks of a support', () => {
  it('mark today and the day from which the receiver answers', () => {
    expect(supportTicks(days(9, 5), '2026-11-27T07:00:00.000Z', now)).toEqual({
      total: 14,
      today: 9,
      plannedHandoverFrom: 12,
      overdueDays: undefined,
      extension: 0,
    })
  })

  it('take the day of the hand-over by the clock in Stockholm (G7)', () => {
    expect(supportTicks(days(9, 5), '2026-11-24T23:30:00.000Z', now)?.plannedHandoverFrom).toBe(10)
  })

  it('show days over time and granted days', () => {
    expect(supportTicks(days(16, -2), null, now)).toMatchObject({ overdueDays: 2, extension: 0 })
    expect(supportTicks(days(16, 3, 18), null, now)).toMatchObject({ overdueDays: undefined, extension: 4 })
  })

  it('are not drawn before day 1', () => {
    expect(supportTicks(days(null, null), null, now)).toBe(null)
  })
})
