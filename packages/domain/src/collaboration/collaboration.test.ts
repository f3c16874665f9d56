import { expect, test } from 'vitest'
import { collaborationYears, decideRecordCollaboration } from './collaboration.ts'

const today = '2026-11-22'
const pair = { vardcentralId: 'VC', municipalId: 'HSV', since: '2025-03-01' }

test('A13: due each year since the agreement, to the end of the year', () => {
  expect(collaborationYears(pair, [{ heldOn: '2025-10-01' }], today)).toEqual([
    { year: '2026', state: 'DUE', dueOn: '2026-12-31' },
    { year: '2025', state: 'HELD', dueOn: '2025-12-31' },
  ])
  expect(collaborationYears(pair, [], '2026-12-31').map(({ state }) => state)).toEqual(['DUE', 'OVERDUE'])
  expect(collaborationYears({ since: null }, [], today)).toEqual([])
  expect(collaborationYears({ since: '2026-11-23' }, [], today)).toEqual([])
})

test('A13: either of the two records it, not ahead, once for a day', () => {
  const record = (heldOn: string, unit = 'VC', facts = { pair, meetings: [{ heldOn: '2026-02-02' }] }) => {
    const answer = decideRecordCollaboration(facts, heldOn, unit, today)
    return answer.ok ? 'done' : answer.refusal.code
  }
  expect([record(today), record(today, 'HSV'), record('2025-03-01')]).toEqual(['done', 'done', 'done'])
  expect(record(today, 'VC2')).toBe('COLLABORATION_NOT_A_PARTY')
  expect(record(today, 'VC', { pair: undefined, meetings: [] } as never)).toBe('COLLABORATION_NOT_A_PARTY')
  expect(record('2026-11-23')).toBe('COLLABORATION_IN_FUTURE')
  expect(record('2025-02-28')).toBe('COLLABORATION_BEFORE_AGREEMENT')
  expect(record('2026-02-02')).toBe('COLLABORATION_RECORDED')
})
