import { expect, test } from 'vitest'
import { type DischargeNeed, decideNoteNeed, decideStrikeNeed } from './discharge-need.ts'

test('A8, G4: a need is noted of the latest stay, once of each kind, and struck by who noted it', () => {
  const now = '2026-11-22T10:00:00.000Z'
  const noted = { kind: 'NEW', struckAt: null } as const
  const note = (kind: DischargeNeed, over: object = {}) => {
    const answer = decideNoteNeed({ stayId: 's', dischargedAt: null, needs: [noted], ...over }, kind, now)
    return answer.ok ? answer.changes.stayId : answer.refusal.code
  }
  expect(note('ADVANCED')).toBe('s')
  expect(note('NEW', { needs: [{ ...noted, struckAt: now }] })).toBe('s')
  expect(note('NEW')).toBe('NEED_NOTED_ALREADY')
  expect(note('NEW', { stayId: null })).toBe('NEED_NO_STAY')
  expect(note('ADVANCED', { dischargedAt: '2026-10-23T10:00:00.000Z' })).toBe('s')
  expect(note('ADVANCED', { dischargedAt: '2026-10-22T10:00:00.000Z' })).toBe('NEED_NO_STAY')
  expect(decideStrikeNeed({ ...noted, unitId: 'W' }, 'W').ok).toBe(true)
  expect(decideStrikeNeed({ ...noted, unitId: 'W' }, 'VC')).toMatchObject({ refusal: { code: 'NEED_OF_ANOTHER_UNIT' } })
  expect(decideStrikeNeed({ ...noted, unitId: 'W', struckAt: now }, 'W')).toMatchObject({
    refusal: { code: 'NEED_STRUCK' },
  })
})
