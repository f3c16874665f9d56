import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { expect, test } from 'vitest'
import { careHomeSv } from './care-home.sv.ts'
import { placesText, termText, waitsFor } from './care-home-words.ts'

const words = wordsFrom(careHomeSv)
const places = { __typename: 'CareHomePlaces' as const, id: 'p', validFrom: '2026-01-01', ordinary: 47 }

test('A1: places in a narrow column, short-stay places only where there are any', () => {
  expect(placesText({ placesNow: { ...places, shortStay: 0 } }, words)).toBe('47')
  expect(placesText({ placesNow: { ...places, shortStay: 4 } }, words)).toBe('47 + 4 korttid')
  expect(placesText({ placesNow: null }, words)).toBe('Inte bekräftat')
})

test('A3, A4: what is agreed, in one line', () => {
  expect(termText({ mode: 'VIDEO', phone: null, text: 'tisdagar 13' }, words)).toBe('Video, tisdagar 13')
  expect(termText({ mode: null, phone: '035-13 00 20', text: 'vardagar' }, words)).toBe('035-13 00 20, vardagar')
})

test('A1, A3, A7: what waits at a home', () => {
  expect(waitsFor({ proposal: null, assignment: null }, words)).toEqual([])
})
