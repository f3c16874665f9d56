import { describe, expect, it } from 'vitest'
import { dateText, dateTimeText, findDate, findDateTime } from './date-text.ts'

describe('dates as text', () => {
  it('survive the way in and out', () => {
    expect(dateText(findDate('2026-11-27'))).toBe('2026-11-27')
    expect(dateTimeText(findDateTime('2026-11-27T08:00'))).toBe('2026-11-27T08:00')
    expect(dateTimeText(findDateTime('2026-12-31T23:59'))).toBe('2026-12-31T23:59')
  })

  it('knows the days around the change of clock, since civil time has no zone', () => {
    expect(dateTimeText(findDateTime('2026-03-29T02:30'))).toBe('2026-03-29T02:30')
  })

  it('are empty when nothing is chosen', () => {
    expect(findDate('')).toBeNull()
    expect(findDate(undefined)).toBeNull()
    expect(findDateTime('')).toBeNull()
    expect(dateText(null)).toBe('')
    expect(dateTimeText(null)).toBe('')
  })

  it('take no other form', () => {
    expect(findDate('2026-11-27T08:00')).toBeNull()
    expect(findDateTime('2026-11-27')).toBeNull()
    expect(findDate('27/11 2026')).toBeNull()
  })
})
