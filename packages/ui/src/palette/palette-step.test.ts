import { expect, test } from 'vitest'
import { stepped } from './palette-step.ts'

test('arrows go one line at a time and stop at the ends', () => {
  const lines = ['a', 'b', 'c']
  expect([stepped(lines, 'a', 1), stepped(lines, 'c', 1), stepped(lines, 'a', -1)]).toEqual(['b', 'c', 'a'])
  expect([stepped(lines, 'a', 8), stepped(lines, 'b', -8)]).toEqual(['c', 'a'])
  expect(stepped([], undefined, 1)).toBeUndefined()
})
