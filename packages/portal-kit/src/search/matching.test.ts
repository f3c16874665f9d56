import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const sections = [
  { id: 'opened', title: 'Öppnad patient', items: [{ id: 'a', label: 'Förbered överlämning' }] },
  {
    id: 'places',
    title: 'Gå till',
    items: [
      { id: 'b', label: 'Patienter' },
      { id: 'c', label: 'Överlämningar' },
    ],
  },
]
const idsFor = (text: string) => matching(sections, text).flatMap(({ items }) => items.map(({ id }) => id))

test('everything stands there until something is typed', () => {
  expect(matching(sections, '  ')).toEqual(sections)
})

test('each typed word begins a word of the label, whichever', () => {
  expect(idsFor('över')).toEqual(['a', 'c'])
  expect(idsFor('ÖVER för')).toEqual(['a'])
  expect(idsFor('lämning')).toEqual([])
})

test('a section without a match is gone', () => {
  expect(matching(sections, 'pat').map(({ id }) => id)).toEqual(['places'])
})
