import { describe, expect, it } from 'vitest'
import { wordsFrom } from '../i18n/words.ts'
import { awayText, homeAgainText } from './pause-text.ts'
import { worklistSv } from './worklist.sv.ts'

const words = wordsFrom(worklistSv)
const now = '2026-11-24T15:42:00.000Z'
const pause = { away: true, kind: 'EMERGENCY', since: '2026-11-24T13:20:00.000Z', until: null } as const

describe('M22: a visit to hospital in words', () => {
  it('says since when the patient is away, and that the tasks wait', () => {
    expect(awayText(pause, now, words)).toBe('På akuten sedan 14:20, uppgifterna väntar')
    expect(awayText({ ...pause, kind: 'DAY_SURGERY', since: '2026-11-23T13:20:00.000Z' }, now, words)).toBe(
      'Dagkirurgi sedan i går 14:20, uppgifterna väntar',
    )
    expect(homeAgainText(pause, now, words)).toBeNull()
  })

  it('says when the patient was home again', () => {
    const home = { ...pause, away: false, until: '2026-11-24T15:30:00.000Z' }
    expect(homeAgainText(home, now, words)).toBe('hemma igen från akuten 16:30')
    expect(awayText(home, now, words)).toBeNull()
    expect([awayText(null, now, words), homeAgainText(null, now, words)]).toEqual([null, null])
  })
})
