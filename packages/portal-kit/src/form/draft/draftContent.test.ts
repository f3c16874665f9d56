import { expect, test } from 'vitest'
import { restoredValues, restoredVersion } from './draftContent.ts'

const initial = { text: '', days: 14, actions: [] as string[], at: null as string | null }

test('a draft brings back what was typed', () => {
  const content = { values: { text: 'Stabil', days: 10, actions: ['Väg'], at: '2026-11-27' }, seen: 3 }
  expect(restoredValues(initial, content)).toEqual({ text: 'Stabil', days: 10, actions: ['Väg'], at: '2026-11-27' })
  expect(restoredVersion(content)).toBe(3)
})

test('what no longer fits the form is left out', () => {
  const content = { values: { text: 7, days: '14', actions: 'Väg', gone: true }, seen: null }
  expect(restoredValues(initial, content)).toEqual(initial)
  expect(restoredVersion(content)).toBeNull()
})

test('a draft of another shape altogether is none', () => {
  for (const content of [null, 'text', 3, [], { values: [] }]) {
    expect(restoredValues(initial, content)).toEqual(initial)
    expect(restoredVersion(content)).toBeNull()
  }
})
