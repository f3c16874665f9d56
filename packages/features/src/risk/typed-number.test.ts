import { describe, expect, it } from 'vitest'
import { typedNumber } from './typed-number.ts'

describe('a laboratory value as it is typed', () => {
  it('takes comma, point and spaces', () => {
    expect(typedNumber('112')).toBe(112)
    expect(typedNumber('119,5')).toBe(119.5)
    expect(typedNumber(' 119.5 ')).toBe(119.5)
  })

  it('never guesses', () => {
    for (const text of ['', 'x', '12-', '1,2,3', '-112', '1e2']) expect(typedNumber(text)).toBeNaN()
  })
})
