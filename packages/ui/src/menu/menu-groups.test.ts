import { describe, expect, it } from 'vitest'
import { groupsOf } from './menu-groups.ts'

const entry = (id: string, group?: string) => ({ id, label: id, ...(group !== undefined && { group }) })

describe('groupsOf', () => {
  it('gathers a long menu under its headings, in the order in which they first come', () => {
    const items = [entry('a', 'Jour'), entry('b', 'Enheten'), entry('c', 'Jour'), entry('d'), entry('e', 'Enheten')]
    const groups = groupsOf(items).map(({ name, entries }) => [name, entries.map(({ id }) => id).join('')])
    expect(groups).toEqual([
      ['Jour', 'ac'],
      ['Enheten', 'be'],
      [undefined, 'd'],
    ])
  })

  it('leaves a short menu, and one of a single heading, without any', () => {
    const short = [entry('a', 'Jour'), entry('b', 'Enheten')]
    expect(groupsOf(short)).toEqual([{ name: undefined, entries: short }])
    const alike = 'abcdef'.split('').map((id) => entry(id, 'Jour'))
    expect(groupsOf(alike)).toEqual([{ name: undefined, entries: alike }])
  })
})
