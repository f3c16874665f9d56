import { expect, test } from 'vitest'
import { fieldConflicts } from './fieldConflicts.ts'

const begun = { level: 'HOME', limits: ['NO_CPR'], note: '' }

test('G6, promise 10: a field that both have changed differently stands against the other', () => {
  const mine = { ...begun, note: 'Min text' }
  expect(fieldConflicts(begun, mine, { ...begun, note: 'Deras text' })).toEqual([
    { name: 'note', mine: 'Min text', theirs: 'Deras text' },
  ])
})

test('G6: what the other changed and I did not is shown too: sending would set it back', () => {
  expect(fieldConflicts(begun, begun, { ...begun, limits: [] })).toEqual([
    { name: 'limits', mine: ['NO_CPR'], theirs: [] },
  ])
})

test('G6: what only I changed, and what both changed alike, is no conflict', () => {
  expect(fieldConflicts(begun, { ...begun, note: 'Min text' }, begun)).toEqual([])
  const both = { ...begun, limits: ['NO_HOSPITAL'] }
  expect(fieldConflicts(begun, both, { ...both, limits: ['NO_HOSPITAL'] })).toEqual([])
})

test('G6: of a restored draft every difference is shown, and fields that the thing does not repeat are left alone', () => {
  const mine = { ...begun, note: 'Utkast', consulted: 'Dottern' }
  expect(fieldConflicts(null, mine, begun)).toEqual([{ name: 'note', mine: 'Utkast', theirs: '' }])
})
