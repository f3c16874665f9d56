import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { becauseText, verdictText } from './because.ts'
import { riskSv } from './risk.sv.ts'
import type { Score } from './score-rows.ts'

const words = wordsFrom(riskSv)
const score = (name: 'LACE' | 'HOSPITAL', min: number, max: number, missing: readonly string[] = []): Score => ({
  __typename: 'Score',
  band: null,
  cut: name === 'LACE' ? 13 : 7,
  highest: name === 'LACE' ? 19 : 13,
  inputs: missing.map((key) => ({
    __typename: 'ScoreInput',
    conflict: false,
    key,
    max: 1,
    min: 0,
    missing: true,
    observedAt: null,
    preliminary: false,
    source: {},
    typedId: null,
    value: null,
  })),
  max,
  min,
  name,
  version: '',
})
const because = (proposal: 'HIGH' | 'NOT_HIGH' | 'UNDECIDED', ...scores: readonly Score[]) =>
  becauseText({ proposal }, scores, words)

describe('M20: why the rule proposes what it proposes', () => {
  it('names each score that reaches its cut-off for certain', () => {
    expect(because('HIGH', score('LACE', 13, 13), score('HOSPITAL', 6, 7, ['H']))).toBe('LACE 13 når gränsen 13')
    expect(because('HIGH', score('LACE', 14, 16, ['E']), score('HOSPITAL', 8, 8))).toBe(
      'LACE 14–16 når gränsen 13 och HOSPITAL 8 når gränsen 7',
    )
  })

  it('says that none does, or on which missing value it depends', () => {
    expect(because('NOT_HIGH', score('LACE', 9, 9), score('HOSPITAL', 3, 3))).toBe('Ingen poäng når sin gräns')
    expect(because('UNDECIDED', score('LACE', 9, 9), score('HOSPITAL', 6, 7, ['H']))).toBe('Beror på Hb vid hemgång')
  })

  it('tells the verdict of one score', () => {
    expect(verdictText(score('LACE', 13, 13), words)).toBe('når gränsen')
    expect(verdictText(score('LACE', 12, 12), words)).toBe('under gränsen')
    expect(verdictText(score('HOSPITAL', 6, 7, ['H']), words)).toBe('kan inte avgöras, Hb vid hemgång saknas')
  })
})

describe('M20: when no proposal is made', () => {
  it('says why for each reason', () => {
    for (const reason of ['UNDER_18', 'OBSTETRIC', 'PSYCHIATRIC']) {
      expect(words(`risk.notApplicable.${reason}`).length).toBeGreaterThan(20)
    }
  })
})
