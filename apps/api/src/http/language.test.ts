import { expect, test } from 'vitest'
import { preferredLanguage } from './language.ts'

test('G3: Swedish, unless a browser prefers English', () => {
  expect(preferredLanguage(undefined)).toBe('sv')
  expect(preferredLanguage('')).toBe('sv')
  expect(preferredLanguage('de-DE,de;q=0.9')).toBe('sv')
  expect(preferredLanguage('sv-SE,sv;q=0.9,en;q=0.8')).toBe('sv')
  expect(preferredLanguage('en-GB,en;q=0.9,sv;q=0.8')).toBe('en')
  expect(preferredLanguage('de,en;q=0.5')).toBe('en')
})

test('G3: weights decide, not the order, and nothing of weight 0 is wanted', () => {
  expect(preferredLanguage('sv;q=0.3, en;q=0.7')).toBe('en')
  expect(preferredLanguage('en;q=0')).toBe('sv')
})

test('G3: the languages of OpenID Connect are read likewise', () => {
  expect(preferredLanguage('en')).toBe('en')
  expect(preferredLanguage('fi en sv')).toBe('en')
})
