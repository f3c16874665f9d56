import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { plan, running } from './fixtures.ts'
import { overdueWatch } from './overdue.ts'

const support = running(atTime('2026-10-12', '13:20'), '2026-10-12', '2026-10-25')
const midnight = atTime('2026-10-26', '00:00')

describe('watching the last day', () => {
  test('M9: while it runs, one looks again when the period ends', () => {
    expect(overdueWatch(support, atTime('2026-10-25', '23:59'))).toEqual({ kind: 'LATER', at: midnight })
  })
  test('M9: from midnight after the last day it is escalated', () => {
    expect(overdueWatch(support, midnight)).toEqual({ kind: 'ESCALATE', lastDay: '2026-10-25' })
  })
  test('M6, M9: an approved extension moves the watch', () => {
    expect(overdueWatch({ ...support, lastDay: '2026-11-01' }, midnight)).toEqual({
      kind: 'LATER',
      at: atTime('2026-11-02', '00:00'),
    })
  })
  test('M8, M9: a hand-over that was effective in time leaves nothing, one from later does not stop it', () => {
    const handed = { ...support, status: 'HANDED_OVER' as const, endedAt: atTime('2026-10-25', '23:59') }
    expect(overdueWatch(handed, midnight)).toEqual({ kind: 'NOTHING' })
    expect(overdueWatch({ ...handed, endedAt: atTime('2026-10-27', '08:00') }, midnight).kind).toBe('ESCALATE')
  })
  test('M9, M10: what never began or has ended is not watched', () => {
    expect(overdueWatch(plan(), midnight)).toEqual({ kind: 'NOTHING' })
    expect(overdueWatch({ ...support, status: 'ENDED', endedAt: midnight }, midnight)).toEqual({ kind: 'NOTHING' })
  })
})
