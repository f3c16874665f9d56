import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { memoryHome } from './memory.ts'

const [one, other] = [join(tmpdir(), 'one'), join(tmpdir(), 'other')]

it('where there is room in memory a database lies there, under a name of its own whatever way leads to it', () => {
  const home = memoryHome(one, '/dev/shm')
  expect(dirname(home)).toBe('/dev/shm')
  expect(memoryHome(join(one, '..', 'one'), '/dev/shm')).toBe(home)
  expect(memoryHome(other, '/dev/shm')).not.toBe(home)
})

it('where there is none it lies where it would lie anyway', () => {
  expect(memoryHome(one, null)).toBe(one)
})
