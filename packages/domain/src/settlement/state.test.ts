import { expect, test } from 'vitest'
import { settlementState } from './state.ts'

test.each([
  ['2026-09', true, '2026-10', 'APPROVED'],
  ['2026-10', false, '2026-10', 'NEXT'],
  ['2026-11', false, '2026-10', 'WAITING'],
  ['2026-12', false, '2026-10', 'RUNNING'],
  ['2026-12', false, '2026-12', 'RUNNING'],
  ['2026-08', false, '2026-10', null],
  ['2026-11', false, null, null],
] as const)('R4: %s, approved %s, with %s next, is %s on 2026-12-31', (month, isApproved, next, state) => {
  expect(settlementState(month, isApproved, next, '2026-12-31')).toBe(state)
})
