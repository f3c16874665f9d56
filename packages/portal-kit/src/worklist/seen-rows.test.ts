import { describe, expect, it } from 'vitest'
import { changeMark, seenAfter, seenOf } from './seen-rows.ts'

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

  it('promise 15: remembers the rows on the screen; one that a filter hides stays as it was last seen', () => {
    const seen = { hidden: morning, gone: morning }
    const shown = row('shown', noon)
    expect(seenAfter(seen, [shown, row('hidden', noon), row('neverSeen', noon)], [shown])).toEqual({
      shown: noon,
      hidden: morning,
    })
    expect(seenAfter(null, [shown], [shown])).toEqual({ shown: noon })
  })
})
