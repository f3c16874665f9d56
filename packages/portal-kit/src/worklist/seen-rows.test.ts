import { describe, expect, it } from 'vitest'
import { changeMark, parseSeen, seenOf } from './seen-rows.ts'

const row = (id: string, changedAt: string) => ({ id, changedAt })
const morning = '2026-11-24T08:00:00.000Z'
const noon = '2026-11-24T11:00:00.000Z'

describe('G5: what is new since the list was last seen', () => {
  it('marks nothing on the first visit', () => {
    expect(changeMark(row('a', noon), null)).toBe(null)
  })

  it('marks a row that was not there, and one that has changed', () => {
    const seen = seenOf([row('a', morning), row('b', morning)])
    expect(changeMark(row('c', morning), seen)).toBe('NEW')
    expect(changeMark(row('a', noon), seen)).toBe('CHANGED')
    expect(changeMark(row('b', morning), seen)).toBe(null)
  })

  it('is read back as it was stored, and only then', () => {
    const seen = seenOf([row('a', morning)])
    expect(parseSeen(JSON.stringify(seen))).toEqual({ a: morning })
    expect(parseSeen(null)).toBe(null)
    expect(parseSeen('not json')).toBe(null)
    expect(parseSeen('[1,2]')).toBe(null)
    expect(parseSeen('{"a":1,"b":"x"}')).toEqual({ b: 'x' })
  })
})
