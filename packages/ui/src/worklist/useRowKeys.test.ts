import { describe, expect, it } from 'vitest'
import { neighbour } from './useRowKeys.ts'

const ids = ['a', 'b', 'c']

describe('neighbour', () => {
  it('steps and stops at the ends', () => {
    expect(neighbour(ids, 'a', 1)).toBe('b')
    expect(neighbour(ids, 'b', -1)).toBe('a')
    expect(neighbour(ids, 'c', 1)).toBe('c')
    expect(neighbour(ids, 'a', -1)).toBe('a')
  })

  it('begins with the first row when none is selected or the selected one is gone', () => {
    expect(neighbour(ids, null, 1)).toBe('a')
    expect(neighbour(ids, 'x', -1)).toBe('a')
    expect(neighbour([], null, 1)).toBeUndefined()
  })
})
