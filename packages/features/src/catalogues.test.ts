import { type CatalogueFiles, catalogueFaults } from '@lih/portal-kit/i18n/catalogue-faults.ts'
import { expect, test } from 'vitest'

const files: CatalogueFiles = import.meta.glob('./**/*.{sv,en}.ts', { eager: true })

test('G3: every Swedish text of the features has its English, with the same arguments', () => {
  expect(Object.keys(files).length).toBeGreaterThan(20)
  expect(catalogueFaults(files)).toEqual([])
})
