import { expect, test } from 'vitest'
import { joinMessages } from './messages.ts'

test('catalogues become one', () => {
  expect(joinMessages({ 'a.b': 'x' }, { 'c.d': 'y' })).toEqual({ 'a.b': 'x', 'c.d': 'y' })
})

test('two catalogues with one id are a fault of the build', () => {
  expect(() => joinMessages({ 'a.b': 'x' }, { 'a.b': 'y' })).toThrow('a.b')
})
