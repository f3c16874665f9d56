import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { divideHalfUp, sumOre } from './ore.ts'

describe('R2, R3: rounding to whole öre', () => {
  test.each([
    [1n, 2n, 1],
    [-1n, 2n, -1],
    [1n, 3n, 0],
    [2n, 3n, 1],
    [-1n, 3n, 0],
    [5n, 5n, 1],
    [0n, 7n, 0],
  ])('%s / %s is %s', (numerator, divisor, rounded) => {
    expect(divideHalfUp(numerator, divisor)).toBe(rounded)
  })

  test('a divisor of nothing is a fault, and so is what no whole number can hold', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
    expect(() => divideHalfUp(2n ** 60n, 1n)).toThrow(RangeError)
  })

  prop.prop([fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n })])(
    'R2: never further than half an öre away, and the same size with the other sign',
    (numerator, divisor) => {
      const rounded = divideHalfUp(numerator, divisor)
      const rest = numerator - BigInt(rounded) * divisor
      expect(2n * (rest < 0n ? -rest : rest) <= divisor).toBe(true)
      expect(divideHalfUp(-numerator, divisor)).toBe(rounded === 0 ? 0 : -rounded)
    },
  )

  test('R4: a sum of nothing is nothing', () => {
    expect(sumOre([])).toBe(0)
    expect(sumOre([5, -7])).toBe(-2)
  })
})
