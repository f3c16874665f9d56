import { describe, expect, it } from 'vitest'
import { heldBackRows, type Placed } from './held-back-rows.ts'

const placed = (text: string, content = 'old'): Placed<string>[] =>
  text.split(' ').flatMap((group) => {
    const [name = '', ids = ''] = group.split(':')
    return ids.split('').map((id) => ({ id, group: name, row: `${id} ${content}` }))
  })

const order = (rows: readonly Placed<string>[]) => rows.map((entry) => `${entry.group}${entry.id}`).join(' ')

describe('G5: changes by others reach a list without moving its rows', () => {
  it('lets nothing wait when order and groups are as shown', () => {
    const held = heldBackRows(placed('A:ab B:c'), placed('A:ab B:c', 'new'))
    expect(held.waiting).toBe(0)
    expect(held.rows.map((entry) => entry.row)).toEqual(['a new', 'b new', 'c new'])
  })

  it('keeps a new row out until it is asked for', () => {
    const held = heldBackRows(placed('A:ab'), placed('A:axb'))
    expect(order(held.rows)).toBe('Aa Ab')
    expect(held.added).toEqual(['x'])
    expect(held.moved).toEqual([])
    expect(held.waiting).toBe(1)
  })

  it('keeps a row that is gone, with its last content', () => {
    const held = heldBackRows(placed('A:abc'), placed('A:ac', 'new'))
    expect(held.rows.map((entry) => entry.row)).toEqual(['a new', 'b old', 'c new'])
    expect(held.gone).toEqual(['b'])
    expect(held.waiting).toBe(1)
  })

  it('counts a row that goes from first to last as one that moves', () => {
    const held = heldBackRows(placed('A:abcd'), placed('A:bcda'))
    expect(held.moved).toEqual(['a'])
    expect(order(held.rows)).toBe('Aa Ab Ac Ad')
  })

  it('counts a row that changes group as moved, also when the order is the same', () => {
    const held = heldBackRows(placed('A:ab B:c'), placed('A:a B:bc', 'new'))
    expect(held.moved).toEqual(['b'])
    expect(held.rows.find((entry) => entry.id === 'b')).toEqual({ id: 'b', group: 'A', row: 'b new' })
  })

  it('adds up what is new, gone and moved', () => {
    const held = heldBackRows(placed('A:abcd'), placed('A:dabx'))
    expect({ added: held.added, gone: held.gone, moved: held.moved, waiting: held.waiting }).toEqual({
      added: ['x'],
      gone: ['c'],
      moved: ['d'],
      waiting: 3,
    })
  })

  it('shows an empty list as empty, and waits with its first rows', () => {
    expect(heldBackRows([], placed('A:ab')).waiting).toBe(2)
    expect(heldBackRows(placed('A:ab'), []).gone).toEqual(['a', 'b'])
  })
})

const shuffled = (ids: readonly string[], seed: number): string[] => {
  const left = [...ids]
  const result: string[] = []
  let state = seed
  while (left.length > 0) {
    state = (state * 1103515245 + 12345) % 2147483648
    result.push(...left.splice(state % left.length, 1))
  }
  return result
}

describe('G5: the rows of a list for any order', () => {
  it('never changes the order that is shown, and moves no more rows than all but one', () => {
    const ids = 'abcdefghij'.split('')
    for (let seed = 1; seed <= 200; seed += 1) {
      const shown = shuffled(ids, seed).map((id) => ({ id, group: 'A', row: 'old' }))
      const fresh = shuffled(ids, seed + 1000).map((id) => ({ id, group: 'A', row: 'new' }))
      const held = heldBackRows(shown, fresh)
      expect(held.rows.map((entry) => entry.id)).toEqual(shown.map((entry) => entry.id))
      const still = new Set(ids.filter((id) => !held.moved.includes(id)))
      expect(still.size).toBeGreaterThan(0)
      expect(shown.filter((entry) => still.has(entry.id)).map((entry) => entry.id)).toEqual(
        fresh.filter((entry) => still.has(entry.id)).map((entry) => entry.id),
      )
    }
  })

  it('promise 12: what one has done oneself stays in sight as long as it can be taken back, and waits for nothing', () => {
    const held = heldBackRows(placed('A:abc'), placed('A:a', 'new'), (row) => row.startsWith('b'))
    expect(order(held.rows)).toBe('Aa Ab Ac')
    expect([held.done, held.gone, held.waiting]).toEqual([['b'], ['c'], 1])
  })
})
