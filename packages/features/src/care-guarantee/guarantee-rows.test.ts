import { expect, test } from 'vitest'
import { type GuaranteeRow, guaranteeSort, placedGuaranteeRows, shareMet, stateLevel } from './guarantee-rows.ts'

const row = (id: string, change: Partial<GuaranteeRow>): GuaranteeRow =>
  ({
    id,
    state: 'OPEN',
    soughtAt: '2026-11-20T09:00:00.000Z',
    dueOn: '2026-11-23',
    assessedAt: null,
    uncodedAt: null,
    patient: { id, family: id, given: 'Elsa' },
    ...change,
  }) as GuaranteeRow

const rows = [
  row('Ask', { state: 'MET', soughtAt: '2026-11-22T09:00:00.000Z', assessedAt: '2026-11-22T10:00:00.000Z' }),
  row('Berg', { uncodedAt: '2026-11-20T10:00:00.000Z' }),
  row('Dahl', { state: 'NOT_MET', soughtAt: '2026-11-10T09:00:00.000Z' }),
  row('Ek', { soughtAt: '2026-11-21T09:00:00.000Z', dueOn: '2026-11-24' }),
]
const ids = (found: readonly GuaranteeRow[]) => found.map(({ id }) => id)

test('V4: what is open first, the latest at the top; filters by how it stands, and by a missing code', () => {
  expect(ids(placedGuaranteeRows(rows, {}, guaranteeSort))).toEqual(['Ek', 'Berg', 'Ask', 'Dahl'])
  expect(ids(placedGuaranteeRows(rows, { lage: 'missad' }, guaranteeSort))).toEqual(['Dahl'])
  expect(ids(placedGuaranteeRows(rows, { kod: 'saknas' }, guaranteeSort))).toEqual(['Berg'])
})

test('V4: the last day and the day before are urgent', () => {
  const open = row('x', {})
  expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((today) => stateLevel(open, today))).toEqual([
    'plan',
    'urgent',
    'urgent',
  ])
})

test('V4: a share of those that are decided, never rounded up', () => {
  expect(shareMet({ met: 199, notMet: 1 })).toBe(99)
  expect(shareMet({ met: 0, notMet: 0 })).toBe(null)
})
