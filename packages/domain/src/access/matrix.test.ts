import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accessMatrix } from './matrix.ts'

test('G2: the access table in the documentation is the one in force', () => {
  const printed = readFileSync(new URL('../../../../docs/ACCESS.md', import.meta.url), 'utf8')
  expect(printed).toContain(accessMatrix())
})
