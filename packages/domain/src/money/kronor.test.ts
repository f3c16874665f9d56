import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseKronor, plainKronor } from './kronor.ts'

describe('R3: amounts are typed in kronor and kept as whole öre', () => {
  test.each([
    ['1450', 145_000],
    ['1 450,50', 145_050],
    ['1 450,5', 145_050],
    ['1\u00A0450.05 kr', 145_005],
    ['28 500 000', 2_850_000_000],
    ['0', 0],
    ['−0,00', 0],
    ['-12,01', -1201],
    ['  120 000,00  ', 12_000_000],
  ])('R3: %j is %i öre', (text, ore) => {
    expect(parseKronor(text)).toBe(ore)
  })

  test.each(['', 'gratis', '1,234', '1 45,50', '12 000 00', '1,5,5', '0x10', '1e3', ',50', '99999999999999999'])(
    'R3: %j is no amount',
    (text) => {
      expect(parseKronor(text)).toBeUndefined()
    },
  )

  property.prop([fc.integer({ min: -2_850_000_000, max: 2_850_000_000 })])(
    'R3: what is written out is read back to the öre',
    (ore) => {
      expect(parseKronor(plainKronor(ore))).toBe(ore)
    },
  )
})
