import { describe, expect, it } from 'vitest'
import { compareText, nextSort, sortFromText, sortRows, sortToText } from './sort-rows.ts'

const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name)

describe('G3: lists sort as a Swedish reader expects', () => {
  it('puts å, ä and ö last and in that order', () => {
    const rows = ['Öhrn', 'Ärlig', 'Åkesson', 'Zetterberg', 'Andersson'].map((name) => ({ name }))
    expect(names(sortRows(rows, 'ascending', (row) => row.name))).toEqual([
      'Andersson',
      'Zetterberg',
      'Åkesson',
      'Ärlig',
      'Öhrn',
    ])
  })

  it('takes no notice of capitals, and reads numbers as numbers', () => {
    expect(compareText('EK', 'ek')).toBe(0)
    expect(compareText('Avd 9', 'Avd 61')).toBeLessThan(0)
  })

  it('turns the order and still puts the unknown last', () => {
    const rows = [
      { name: 'a', left: 3 },
      { name: 'b', left: null },
      { name: 'c', left: -2 },
    ]
    expect(names(sortRows(rows, 'ascending', (row) => row.left))).toEqual(['c', 'a', 'b'])
    expect(names(sortRows(rows, 'descending', (row) => row.left))).toEqual(['a', 'c', 'b'])
  })

  it('lets the next key decide between equals, and else keeps the order', () => {
    const rows = [
      { name: 'b', left: 1 },
      { name: 'a', left: 1 },
      { name: 'c', left: 0 },
    ]
    expect(
      names(
        sortRows(
          rows,
          'ascending',
          (row) => row.left,
          (row) => row.name,
        ),
      ),
    ).toEqual(['c', 'a', 'b'])
    expect(names(sortRows(rows, 'ascending', (row) => row.left))).toEqual(['c', 'b', 'a'])
  })
})

describe('the sort in the address', () => {
  const byName = { id: 'namn', direction: 'ascending' } as const

  it('is written and read back', () => {
    expect(sortToText({ id: 'kvar', direction: 'descending' })).toBe('-kvar')
    expect(sortFromText('-kvar', ['namn', 'kvar'], byName)).toEqual({ id: 'kvar', direction: 'descending' })
    expect(sortFromText('kvar', ['namn', 'kvar'], byName)).toEqual({ id: 'kvar', direction: 'ascending' })
  })

  it('falls back when the address is empty or strange', () => {
    expect(sortFromText(null, ['namn'], byName)).toEqual(byName)
    expect(sortFromText('-personnummer', ['namn'], byName)).toEqual(byName)
  })

  it('turns on a second press and begins rising on another column', () => {
    expect(nextSort(byName, 'namn')).toEqual({ id: 'namn', direction: 'descending' })
    expect(nextSort({ id: 'namn', direction: 'descending' }, 'namn')).toEqual(byName)
    expect(nextSort({ id: 'namn', direction: 'descending' }, 'kvar')).toEqual({ id: 'kvar', direction: 'ascending' })
  })
})
