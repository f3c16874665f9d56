import { describe, expect, test } from 'vitest'
import { codeQuery, codesFault, normalCode, shownCode } from './code.ts'

describe('a code', () => {
  test.each([
    ['ICD10SE', 'i50.9', 'I509', 'I50.9'],
    ['ICD10SE', ' J44 ', 'J44', 'J44'],
    ['ICD10SE', 'L89.2A', 'L892A', 'L89.2A'],
    ['KVA', 'au120', 'AU120', 'AU120'],
  ] as const)('V1: %s %s is kept as %s and read as %s', (system, typed, kept, shown) => {
    expect(normalCode(system, typed)).toBe(kept)
    expect(shownCode(system, kept)).toBe(shown)
  })

  test.each([
    ['ICD10SE', 'AU120'],
    ['ICD10SE', '50.9'],
    ['KVA', 'I509'],
    ['KVA', ''],
  ] as const)('V1: %s %s has not the form of the system', (system, typed) => {
    expect(normalCode(system, typed)).toBeUndefined()
  })

  test('V1: valid on its first and its last day', () => {
    const known = new Map([['KVA AU120', { from: '2026-01-01', to: '2026-12-31' }]])
    const fault = (day: string) => codesFault([{ system: 'KVA', code: 'AU120' }], known, day)?.refusal.code
    expect([fault('2025-12-31'), fault('2026-01-01'), fault('2026-12-31'), fault('2027-01-01')]).toEqual([
      'CODE_NOT_VALID',
      undefined,
      undefined,
      'CODE_NOT_VALID',
    ])
  })
})

test('V1: one searches by the beginning of a code or by words in any order', () => {
  expect(codeQuery('i50.')).toEqual({ code: 'I50', words: ['i50'] })
  expect(codeQuery('Ospecificerad, hjärtsvikt')).toEqual({
    code: 'OSPECIFICERAD,HJÄRTSVIKT',
    words: ['ospecificerad', 'hjärtsvikt'],
  })
  expect(codeQuery(' i ')).toBeNull()
})
