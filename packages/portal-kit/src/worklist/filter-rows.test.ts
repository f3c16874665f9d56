import { describe, expect, it } from 'vitest'
import { countWith, type Filter, filterRows, hiddenBy } from './filter-rows.ts'

interface Row {
  readonly id: string
  readonly town: string
  readonly mine: boolean
}

const rows: readonly Row[] = [
  { id: 'a', town: 'Hylte', mine: true },
  { id: 'b', town: 'Laholm', mine: true },
  { id: 'c', town: 'Laholm', mine: false },
]
const filters: readonly Filter<Row>[] = [
  { id: 'kommun', matches: (row, value) => row.town === value },
  { id: 'mina', matches: (row) => row.mine },
]
const ids = (found: readonly Row[]) => found.map((row) => row.id).join('')

describe('filters of a list', () => {
  it('show everything while none is chosen', () => {
    expect(ids(filterRows(rows, filters, {}))).toBe('abc')
  })

  it('narrow together', () => {
    expect(ids(filterRows(rows, filters, { kommun: 'Laholm' }))).toBe('bc')
    expect(ids(filterRows(rows, filters, { kommun: 'Laholm', mina: 'ja' }))).toBe('b')
  })

  it('ignore a value for a filter that the list does not have', () => {
    expect(ids(filterRows(rows, filters, { okänd: 'x' }))).toBe('abc')
  })

  it('say how many each would show', () => {
    expect(countWith(rows, filters, { kommun: 'Laholm' }, 'mina', 'ja')).toBe(1)
    expect(countWith(rows, filters, {}, 'mina', 'ja')).toBe(2)
  })
})

describe('an empty result', () => {
  it('names the filter that hides the rows', () => {
    expect(hiddenBy(rows, filters, { kommun: 'Varberg', mina: 'ja' })).toEqual([{ id: 'kommun', without: 2 }])
  })

  it('names each filter that is enough to take away', () => {
    const only = rows.filter((row) => row.id !== 'b')
    expect(hiddenBy(only, filters, { kommun: 'Laholm', mina: 'ja' })).toEqual([
      { id: 'kommun', without: 1 },
      { id: 'mina', without: 1 },
    ])
  })

  it('names all when no single one is enough', () => {
    const none = rows.filter((row) => !row.mine)
    expect(hiddenBy(none, filters, { kommun: 'Varberg', mina: 'ja' })).toEqual([
      { id: 'kommun', without: 0 },
      { id: 'mina', without: 0 },
    ])
  })

  it('blames nothing when rows show, or when there are none at all', () => {
    expect(hiddenBy(rows, filters, { mina: 'ja' })).toEqual([])
    expect(hiddenBy([], filters, { mina: 'ja' })).toEqual([])
  })
})
