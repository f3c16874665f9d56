import { expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { plannedVisit } from './fixtures.ts'
import { visitsAtAdmission, visitsAtDeath, visitsAtDischarge, visitsAtSupportEnd } from './pause.ts'

const home = atTime('2026-10-20', '13:00')
const visit = (id: string, change: Partial<typeof plannedVisit> = {}) => ({ ...plannedVisit, id, ...change })
const paused = { pausedAt: atTime('2026-10-15', '03:10') }

test('M22: an admission keeps what is planned or asked for waiting, once', () => {
  const visits = [
    visit('planned'),
    visit('asked', { status: 'REQUESTED' }),
    visit('waits already', paused),
    visit('under way', { status: 'STARTED' }),
    visit('done', { status: 'DONE' }),
    visit('off', { status: 'CANCELLED' }),
  ]
  expect(visitsAtAdmission(visits)).toEqual({ pause: ['planned', 'asked'], resume: [], end: [] })
})

test('M22: a discharge ends what has passed and what belonged to an ended support; the rest goes on', () => {
  const ahead = { ...paused, plannedAt: atTime('2026-10-21', '09:00') }
  const visits = [
    visit('passed', paused),
    visit('ahead', ahead),
    visit('at that minute', { ...paused, plannedAt: home }),
    visit('of the ended support', { ...ahead, supportId: 'old' }),
    visit('of another support', { ...ahead, supportId: 'new' }),
    visit('asked', { ...paused, status: 'REQUESTED', plannedAt: null }),
    visit('never paused', { plannedAt: atTime('2026-10-14', '09:00') }),
  ]
  expect(visitsAtDischarge(visits, ['old'], home)).toEqual({
    pause: [],
    resume: ['ahead', 'at that minute', 'of another support', 'asked'],
    end: [
      { id: 'passed', reason: 'DURING_STAY' },
      { id: 'of the ended support', reason: 'SUPPORT_ENDED' },
    ],
  })
})

test('M22: the end of a support takes its planned visits from then on', () => {
  const visits = [
    visit('before', { supportId: 's', plannedAt: atTime('2026-10-20', '12:00') }),
    visit('after', { supportId: 's', plannedAt: atTime('2026-10-20', '14:00') }),
    visit('not its own', { plannedAt: atTime('2026-10-20', '14:00') }),
  ]
  expect(visitsAtSupportEnd(visits, 's', home).end).toEqual([{ id: 'after', reason: 'SUPPORT_ENDED' }])
})

test('V1: nobody visits a patient who has died', () => {
  const visits = [visit('planned'), visit('waits', paused), visit('done', { status: 'DONE' })]
  expect(visitsAtDeath(visits).end.map(({ id, reason }) => [id, reason])).toEqual([
    ['planned', 'DECEASED'],
    ['waits', 'DECEASED'],
  ])
})
