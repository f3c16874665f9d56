import { expect, test } from 'vitest'
import { changeOf, isClosed, stateOf } from './unit-state.ts'

const now = '2026-11-22T09:00:00.000Z'
const one = (from: string, over: object = {}) => ({
  from,
  cancelledAt: null,
  predecessor: { __typename: 'Unit' as const, id: 'A', name: 'A' },
  successor: { __typename: 'Unit' as const, id: 'B', name: 'B' },
  ...over,
})

test('M12: what is next for the old unit and for the one that goes on, on the day itself too', () => {
  expect(changeOf('A', [one('2026-11-23')], now)).toEqual({ id: 'becomes', unit: 'B', date: '2026-11-23' })
  expect(changeOf('A', [one('2026-11-22')], now)).toMatchObject({ id: 'closed' })
  expect(changeOf('B', [one('2026-11-23')], now)).toEqual({ id: 'takesOver', unit: 'A', date: '2026-11-23' })
  expect(changeOf('B', [one('2026-11-22')], now)).toMatchObject({ id: 'tookOver' })
  expect(changeOf('C', [], now)).toBeNull()
})

test('M12: what was taken back changes nothing', () => {
  const cancelled = one('2026-11-20', { cancelledAt: now })
  expect(changeOf('A', [cancelled], now)).toBeNull()
  expect(changeOf('A', [cancelled, one('2026-11-22')], now)).toMatchObject({ id: 'closed' })
})

test('M12: in which state a change is', () => {
  expect(stateOf({ ...one('2026-11-23'), appliedAt: null }, now)).toBe('coming')
  expect(stateOf({ ...one('2026-11-22'), appliedAt: null }, now)).toBe('moving')
  expect(stateOf({ ...one('2026-11-22'), appliedAt: now }, now)).toBe('applied')
  expect(stateOf({ ...one('2026-11-22', { cancelledAt: now }), appliedAt: null }, now)).toBe('cancelled')
  expect(isClosed({ id: 'A', successions: [] }, now)).toBe(false)
})
