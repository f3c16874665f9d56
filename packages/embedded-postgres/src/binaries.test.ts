import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { PostgresUnavailable } from './unavailable.ts'

const nothing = () => {}

it('finds the installed binaries', async () => {
  const binaries = await findBinaries(nothing)
  for (const name of ['postgres', 'initdb']) expect(existsSync(join(binaries, 'bin', name))).toBe(true)
})

it('asks for DATABASE_URL where there are none for the platform', async () => {
  const missing = (): string => {
    throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })
  }
  const attempt = findBinaries(nothing, missing)
  await expect(attempt).rejects.toBeInstanceOf(PostgresUnavailable)
  await expect(attempt).rejects.toThrow(/sätt DATABASE_URL/)
})

it('does not take another fault for a missing platform', async () => {
  const broken = (): string => {
    throw new Error('disk')
  }
  await expect(findBinaries(nothing, broken)).rejects.toThrow('disk')
})
