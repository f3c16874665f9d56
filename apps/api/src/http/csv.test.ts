import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test('G3: byte order mark, semicolons and CR LF, as a Swedish Excel reads it', () => {
  const csv = csvOf([
    ['Namn', 'Telefon'],
    ['Öhrn, Åsa', '035-13 10 00'],
  ])
  expect(csv).toBe('\uFEFFNamn;Telefon\r\nÖhrn, Åsa;035-13 10 00\r\n')
})

test('S7: what a spreadsheet would carry out stays text', () => {
  for (const formula of ['=1+1', '+46 35', '-2', '@SUM(A1)', '\tx', '\rx', '\n=1', ' =1+1', '＝1', '＋1', '－1', '＠x'])
    expect(csvOf([['före', formula]]).replaceAll('"', '')).toBe(`\uFEFFföre;'${formula}\r\n`)
  expect(csvOf([['-1450,00', '-1,00+cmd']])).toBe("\uFEFF-1450,00;'-1,00+cmd\r\n")
  expect(csvOf([['1=1']])).toBe('\uFEFF1=1\r\n')
})

test('G3: separators, quotes and line feeds stay within their cell', () => {
  expect(csvOf([['a;b', 'säger "nej"', 'rad\nrad']])).toBe('\uFEFF"a;b";"säger ""nej""";"rad\nrad"\r\n')
})

test('S7: there is no other way to a file for a spreadsheet', () => {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const writers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => readFileSync(join(source, path), 'utf8').includes('text/csv'))
  expect(writers.sort()).toEqual(['http/files.ts', 'http/published.ts'])
  for (const path of writers) {
    const text = readFileSync(join(source, path), 'utf8')
    expect(text, path).toContain("import { csvOf } from './csv.ts'")
  }
})
