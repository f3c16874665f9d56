import { type CatalogueFiles, catalogueFaults } from '@lih/portal-kit/i18n/catalogue-faults.ts'
import { joinMessages } from '@lih/portal-kit/i18n/messages.ts'
import { expect, test } from 'vitest'

const files: CatalogueFiles = import.meta.glob('./**/*.{sv,en}.ts', { eager: true })

test('G3: every Swedish text of the features has its English, with the same arguments', () => {
  expect(Object.keys(files).length).toBeGreaterThan(20)
  expect(catalogueFaults(files)).toEqual([])
})

test('G3: all English texts of a portal are one catalogue, no id twice', async () => {
  const [kit, own] = await Promise.all([import('@lih/portal-kit/i18n/english.ts'), import('./english.ts')])
  expect(Object.keys(joinMessages(...kit.english, ...own.english)).length).toBeGreaterThan(900)
})
