import { expect, test } from 'vitest'
import { type DueRow, dueFilters, dueSort, placedDueRows, summaryOf } from './due-rows.ts'

const row = (id: string, change: Partial<DueRow> = {}, place: string | null = 'Ekebo'): DueRow =>
  ({
    id,
    standing: 'OVERDUE',
    grounds: [{ ground: 'CARE_HOME', since: '2026-01-01', dueOn: '2026-01-01' }],
    dueOn: '2026-01-01',
    lastOn: null,
    lastOwn: false,
    patient: {
      id,
      family: id,
      given: 'Elsa',
      livingKind: place === null ? 'ORDINARY' : 'CARE_HOME',
      livingPlace: place,
    },
    ...change,
  }) as DueRow

const rows = [
  row('Öst', { dueOn: '2026-02-01' }),
  row('Ask', { standing: 'HELD', dueOn: '2027-02-01', lastOn: '2026-02-01', lastOwn: true }),
  row('Berg', { standing: 'DUE', dueOn: '2026-12-01', lastOn: '2025-12-01' }, 'Björkgården'),
  row('Dahl', { standing: 'OVERDUE', grounds: [] }, null),
]
const ids = (found: readonly DueRow[]) => found.map(({ id }) => id)

test('V3: the earliest day first, and filters by how it stands, care home and reason', () => {
  expect(ids(placedDueRows(rows, {}, dueSort))).toEqual(['Dahl', 'Öst', 'Berg', 'Ask'])
  expect(ids(placedDueRows(rows, { lage: 'forsenad' }, dueSort))).toEqual(['Dahl', 'Öst'])
  expect(ids(placedDueRows(rows, { boende: 'Ekebo', lage: 'hallen' }, dueSort))).toEqual(['Ask'])
  expect(ids(placedDueRows(rows, { varfor: 'boende' }, { id: 'namn', direction: 'ascending' }))).toEqual([
    'Ask',
    'Berg',
    'Öst',
  ])
  expect(dueFilters.every(({ matches }) => !matches(row('x'), 'nonsense'))).toBe(true)
})

test('V3, A8: per care home: how many, in time, by the own physician, overdue', () => {
  expect(summaryOf(rows)).toEqual([
    { home: 'Björkgården', residents: 1, inTime: 1, own: 0, overdue: 0 },
    { home: 'Ekebo', residents: 2, inTime: 1, own: 1, overdue: 1 },
  ])
})
