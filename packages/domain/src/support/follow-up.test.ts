import { expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { plan, running } from './fixtures.ts'
import { decideFollowUp } from './follow-up.ts'

const support = running(atTime('2026-11-16', '13:20'), '2026-11-16', '2026-11-29')
const now = atTime('2026-11-24', '09:42')
const fine = { at: atTime('2026-11-24', '09:00'), outcome: 'Stabil', nextOn: '2026-11-26' }

test('M7: contacts are recorded while the support runs', () => {
  expect(decideFollowUp(support, fine, now).ok).toBe(true)
  expect(decideFollowUp(support, { ...fine, nextOn: null }, now).ok).toBe(true)
})
test.each([
  ['M7: not before the start', { ...fine, at: atTime('2026-11-16', '13:19') }, 'BEFORE_START', 'at'],
  ['M7: not ahead of the clock', { ...fine, at: atTime('2026-11-24', '09:43') }, 'IN_FUTURE', 'at'],
  ['M7: it says what came of it', { ...fine, outcome: '  ' }, 'TEXT_REQUIRED', 'outcome'],
  ['M7: the next one is not in the past', { ...fine, nextOn: '2026-11-23' }, 'NEXT_IN_PAST', 'nextOn'],
])('%s', (_title, command, code, path) => {
  expect(decideFollowUp(support, command, now)).toMatchObject({ refusal: { code, path: [path] } })
})
test('M7: not before a plan has started, nor after the hand-over', () => {
  expect(decideFollowUp(plan(), fine, now)).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } })
  const over = { ...support, status: 'HANDED_OVER' as const, endedAt: atTime('2026-11-24', '08:00') }
  expect(decideFollowUp(over, fine, now)).toMatchObject({ refusal: { code: 'SUPPORT_NOT_RUNNING' } })
  expect(decideFollowUp(over, { ...fine, at: atTime('2026-11-24', '07:59') }, now).ok).toBe(true)
})
