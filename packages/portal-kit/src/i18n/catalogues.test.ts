import { expect, test } from 'vitest'
import { type CatalogueFiles, catalogueFaults } from './catalogue-faults.ts'

const files: CatalogueFiles = import.meta.glob('../**/*.{sv,en}.ts', { eager: true })
const pair = (sv: string, en: string): CatalogueFiles => ({
  'a.sv.ts': { aSv: { 'a.b': sv } },
  'a.en.ts': { aEn: { 'a.b': en } },
})

test('G3: every Swedish text of this package has its English, with the same arguments', () => {
  expect(Object.keys(files).length).toBeGreaterThan(10)
  expect(catalogueFaults(files)).toEqual([])
})

test('G3: a catalogue without English is told with what to do', () => {
  const [fault] = catalogueFaults({ 'a.sv.ts': { aSv: {} } })
  expect(fault).toBe('a.sv.ts has no English: write a.en.ts beside it (docs/STYLE.md, Portals)')
  expect(catalogueFaults({ 'a.en.ts': { aEn: {} } })).toHaveLength(1)
  expect(catalogueFaults({ 'a.sv.ts': { aSv: {} }, 'a.en.ts': {} })).toEqual([
    'a.en.ts: export aEn for the Swedish aSv',
  ])
})

test('G3: texts that are missing, or in English alone, are told', () => {
  const faults = catalogueFaults({ 'a.sv.ts': { aSv: { x: 'Ja' } }, 'a.en.ts': { aEn: { y: 'Yes' } } })
  expect(faults).toEqual(['a.en.ts: x has no English', 'a.en.ts: y has no Swedish'])
})

test('G3: arguments, choices and tags are the same; a plural may be needed in one language alone', () => {
  expect(catalogueFaults(pair('{name} {n}', '{n} {name}'))).toEqual([])
  expect(catalogueFaults(pair('{n} år', '{n, plural, one {# year} other {# years}}'))).toEqual([])
  expect(catalogueFaults(pair('{name}', '{nane}'))).toHaveLength(1)
  expect(catalogueFaults(pair('{name}', 'nobody'))).toHaveLength(1)
  expect(catalogueFaults(pair('<b>ja</b>', 'yes'))).toHaveLength(1)
  expect(catalogueFaults(pair('{s, select, A {a} other {b}}', '{s, select, other {b}}'))).toHaveLength(1)
})

test('G3: a plural has both forms', () => {
  expect(catalogueFaults(pair('{n, plural, =0 {ingen} one {#} other {#}}', '{n}'))).toEqual([])
  expect(catalogueFaults(pair('{n}', '{n, plural, other {#}}'))).toHaveLength(1)
  expect(catalogueFaults(pair('{n}', '{s, select, other {{n, plural, few {#} other {#}}}}'))).not.toEqual([])
})
