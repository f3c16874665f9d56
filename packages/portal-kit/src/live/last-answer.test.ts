import { expect, test } from 'vitest'
import { nextAnswer } from './last-answer.ts'

const karin = { asked: 'karin', answer: { name: 'Karin' } }

test('the latest answer is kept, and is the same object until another comes', () => {
  expect(nextAnswer(null, { ...karin, denied: false })).toEqual(karin)
  expect(nextAnswer(karin, { ...karin, denied: false })).toBe(karin)
  expect(nextAnswer(karin, { asked: 'karin', answer: undefined, denied: false })).toBe(karin)
  expect(nextAnswer(karin, { asked: 'folke', answer: karin.answer, denied: false })?.asked).toBe('folke')
})

test('S1: what was denied is gone, also while the cache still holds it, and stays so', () => {
  expect(nextAnswer(karin, { ...karin, denied: true })).toBeNull()
  expect(nextAnswer(null, { ...karin, denied: true })).toBeNull()
})
