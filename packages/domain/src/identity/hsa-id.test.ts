import { describe, expect, test } from 'vitest'
import { parseHsaId } from './hsa-id.ts'

describe('HSA-id', () => {
  test.each([
    ['TSTNMT2321000156-103F', 'TSTNMT2321000156-103F'],
    ['SE2321000115-o42956', 'SE2321000115-O42956'],
    ['  SE2321000131-P000000123457 ', 'SE2321000131-P000000123457'],
  ])('G1: %s is read as %s', (text, id) => {
    expect(parseHsaId(text)).toEqual({ ok: true, changes: id })
  })
  test.each([
    '',
    'NO2321000115-O42956',
    'SE232100011-O42956',
    'SE2321000115O42956',
    'SE2321000115-',
    'SE2321000115-Å1',
    'SE2321000115-A B',
    `SE2321000115-${'A'.repeat(60)}`,
  ])('G1, G6: "%s" is refused', (text) => {
    expect(parseHsaId(text)).toEqual({ ok: false, refusal: { code: 'HSA_ID_FORMAT', path: [] } })
  })
})
