import { expect, test } from 'vitest'
import { nameOfCopy, sameView, viewHref } from './saved-view.ts'

const mine = { name: 'mina', value: 'ja' }
const sort = { name: 'sort', value: '-kvar' }

test('promise 14: a view is known again whatever the order of its parameters', () => {
  expect(sameView([mine, sort], [sort, mine])).toBe(true)
  expect(sameView([mine], [mine, sort])).toBe(false)
  expect(sameView([], [])).toBe(true)
})

test('promise 14: a view has an address of its own', () => {
  expect(viewHref('/', [])).toBe('/')
  expect(viewHref('/', [mine, sort])).toBe('/?mina=ja&sort=-kvar')
})

test('promise 14: a copy takes a name that is free, and short enough', () => {
  expect(nameOfCopy('Hylte', [], 40)).toBe('Hylte')
  expect(nameOfCopy('Hylte', ['hylte', 'Hylte 2'], 40)).toBe('Hylte 3')
  const long = 'å'.repeat(40)
  expect(nameOfCopy(long, [long], 40)).toBe(`${'å'.repeat(38)} 2`)
})
