import { expect, test } from 'vitest'
import { readSearch } from './query.ts'

const today = '2026-11-22'
const codeOf = (text: string) => {
  const read = readSearch(text, today)
  return read.ok ? null : read.refusal.code
}

test.each([
  '19380807-7667',
  '193808077667',
  '19380807 7667',
  '380807-7667',
  '3808077667',
  '380807 7667',
  ' 380807–7667 ',
])('G1: %s is the same person', (text) => {
  expect(readSearch(text, today)).toEqual({ ok: true, changes: { kind: 'NUMBER', number: '193808077667' } })
})

test('G1: a plus sign is a person who has turned a hundred', () => {
  expect(readSearch('120211-9150', '1999-01-01')).toEqual(readSearch('19120211-9150', '1999-01-01'))
  expect(readSearch('120211+9150', today)).toEqual({
    ok: true,
    changes: { kind: 'NUMBER', number: '191202119150' },
  })
})

test.each([
  ['1', 'IDENTITY_FORMAT'],
  ['19380807', 'IDENTITY_FORMAT'],
  ['19380807-7668', 'IDENTITY_CHECKSUM'],
  ['19381307-7667', 'IDENTITY_DATE'],
  ['', 'SEARCH_TOO_SHORT'],
  ['a', 'SEARCH_TOO_SHORT'],
  [' -, ', 'SEARCH_TOO_SHORT'],
])('G1: “%s” finds nobody: %s', (text, code) => {
  expect(codeOf(text)).toBe(code)
})

test('a name is its words, in any order and case, with Swedish letters', () => {
  const words = (text: string) => {
    const read = readSearch(text, today)
    return read.ok && read.changes.kind === 'NAME' ? read.changes.words : null
  }
  expect(words('ANDERSSON, Karin')).toEqual(['andersson', 'karin'])
  expect(words('Öst')).toEqual(['öst'])
  expect(words('anna-lena %_\\')).toEqual(['anna', 'lena'])
  expect(words('O\u0308st')).toEqual(['öst'])
})
