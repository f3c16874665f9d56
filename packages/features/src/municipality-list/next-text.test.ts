import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { municipalityListSv } from './municipality-list.sv.ts'
import { nextText } from './next-text.ts'

const words = wordsFrom(municipalityListSv)
const now = '2026-11-24T08:42:00.000Z'
const next = (nextAt: string | null) => nextText({ nextAt, nextUnitName: 'VC Vallås' }, now, words)

describe('who answers next', () => {
  it('M8: is told with its instant, and midnight as its day', () => {
    expect(next('2026-11-27T07:00:00.000Z')).toBe('VC Vallås från fre 27 nov 08:00')
    expect(next('2026-11-29T23:00:00.000Z')).toBe('VC Vallås från mån 30 nov')
  })

  it('M9: is told without a time when the planned one has passed or none is known', () => {
    expect(next('2026-11-22T23:00:00.000Z')).toBe('Därefter VC Vallås')
    expect(next(null)).toBe('Därefter VC Vallås')
    expect(nextText({ nextAt: null, nextUnitName: null }, now, words)).toBe(null)
  })
})
