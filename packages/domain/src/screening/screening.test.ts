import { expect, test } from 'vitest'
import { decideEndScreening, decideScreen, decideStartScreening, isRunning, type Screening } from './screening.ts'

const now = '2026-11-22T10:00:00.000Z'
const screening: Screening = {
  unitId: 'VC',
  disease: 'Skabb',
  startedAt: '2026-11-20T10:00:00.000Z',
  lastDay: '2026-12-04',
  endedAt: null,
}
const assignment = { id: 'a', unitId: 'VC', validFrom: '2026-01-01', validTo: null }

test('A6: it goes on from its start to the end of its last day, or until it is ended', () => {
  const at = (instant: string, over: Partial<Screening> = {}) => isRunning({ ...screening, ...over }, instant)
  expect([at('2026-11-20T09:59:59.999Z'), at('2026-11-20T10:00:00.000Z')]).toEqual([false, true])
  expect([at('2026-12-04T22:59:59.999Z'), at('2026-12-04T23:00:00.000Z')]).toEqual([true, false])
  expect([at(now, { endedAt: now }), at(now, { endedAt: '2026-11-22T10:00:00.001Z' })]).toEqual([false, true])
})

test('A6: it is bounded in time: the vårdcentral with the assignment starts it, for four weeks at most', () => {
  const start = (over: object = {}, unit = 'VC', facts = { assignment, screenings: [] as Screening[] }) => {
    const answer = decideStartScreening(facts, { disease: 'Skabb', lastDay: '2026-12-04', ...over }, unit, now)
    return answer.ok ? 'done' : answer.refusal.code
  }
  expect([start(), start({ lastDay: '2026-12-20' }), start({ lastDay: '2026-11-22' })]).toEqual([
    'done',
    'done',
    'done',
  ])
  expect(start({ lastDay: '2026-12-21' })).toBe('SCREENING_TOO_LONG')
  expect(start({ lastDay: '2026-11-21' })).toBe('SCREENING_ENDS_FIRST')
  expect(start({}, 'VC2')).toBe('SCREENING_NOT_YOURS')
  const over = { assignment: { ...assignment, validTo: '2026-11-21' as string | null }, screenings: [] }
  expect(start({}, 'VC', over as never)).toBe('SCREENING_NO_ASSIGNMENT')
  expect(start({ disease: ' SKABB' }, 'VC', { assignment, screenings: [screening] })).toBe('SCREENING_RUNS')
  expect(start({ disease: 'MRSA' }, 'VC', { assignment, screenings: [screening] })).toBe('done')
  expect(start({}, 'VC', { assignment, screenings: [{ ...screening, endedAt: '2026-11-21T10:00:00.000Z' }] })).toBe(
    'done',
  )
})

test('A6: it is ended, and written about, by its own unit while it goes on', () => {
  expect(decideEndScreening(screening, 'VC', now).ok).toBe(true)
  expect(decideEndScreening(screening, 'VC2', now)).toMatchObject({ refusal: { code: 'SCREENING_NOT_YOURS' } })
  expect(decideEndScreening({ ...screening, endedAt: now }, 'VC', now)).toMatchObject({
    refusal: { code: 'SCREENING_OVER' },
  })
  const screen = (over: object = {}, facts = { screening, livedThere: true }, unit = 'VC') => {
    const answer = decideScreen(facts, { outcome: 'SAMPLED', on: '2026-11-22', note: null, ...over }, unit, now)
    return answer.ok ? 'done' : answer.refusal.code
  }
  expect([screen(), screen({ on: '2026-11-20' }), screen({ outcome: 'TAKEN_BACK', note: 'Fel' })]).toEqual([
    'done',
    'done',
    'done',
  ])
  expect([screen({ on: '2026-11-23' }), screen({ on: '2026-11-19' })]).toEqual(['SCREENING_DAY', 'SCREENING_DAY'])
  expect(screen({ outcome: 'TAKEN_BACK' })).toBe('SCREENING_NOTE_REQUIRED')
  expect(screen({}, { screening, livedThere: false })).toBe('SCREENING_NO_RESIDENT')
  expect(screen({}, { screening: { ...screening, endedAt: now }, livedThere: true })).toBe('SCREENING_OVER')
  expect(screen({}, { screening, livedThere: true }, 'VC2')).toBe('SCREENING_NOT_YOURS')
})
