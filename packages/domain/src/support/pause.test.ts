import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { isAway, pauseOf, type Visit } from './pause.ts'

const at = (time: string, day = '2026-10-17') => atTime(day, time)
const visit = (over: Partial<Visit> = {}): Visit => ({
  class: 'EMER',
  status: 'in-progress',
  startedAt: at('14:20'),
  endedAt: null,
  ...over,
})
const home = visit({ status: 'finished', endedAt: at('23:30') })

describe('M10, M22: a visit to hospital without admission', () => {
  test('M22: the tasks wait from when it begins', () => {
    expect(pauseOf([visit()], at('14:19'))).toBeNull()
    const pause = pauseOf([visit()], at('14:20'))
    expect(pause).toEqual({ kind: 'EMERGENCY', since: at('14:20'), until: null })
    expect(isAway(pause, at('14:20'))).toBe(true)
  })
  test('M22: they go on by themselves when the patient is home again, which shows for a day', () => {
    const [before, after] = [pauseOf([home], at('23:29')), pauseOf([home], at('23:30'))]
    expect([isAway(before, at('23:29')), isAway(after, at('23:30'))]).toEqual([true, false])
    expect(after).toEqual({ kind: 'EMERGENCY', since: at('14:20'), until: at('23:30') })
    expect(pauseOf([home], at('23:29', '2026-10-18'))).not.toBeNull()
    expect(pauseOf([home], at('23:30', '2026-10-18'))).toBeNull()
  })
  test.each([
    ['planned', null],
    ['cancelled', null],
    ['entered-in-error', null],
    ['finished', null],
    ['triaged', 'EMERGENCY'],
    ['onleave', 'EMERGENCY'],
  ] as const)('M22: an encounter that is %s: %s', (status, kind) => {
    expect(pauseOf([visit({ status })], at('15:00'))?.kind ?? null).toBe(kind)
  })
  test('M22: day surgery and observation at the emergency department', () => {
    expect(pauseOf([visit({ class: 'SS' })], at('15:00'))?.kind).toBe('DAY_SURGERY')
    expect(pauseOf([visit({ class: 'OBSENC' })], at('15:00'))?.kind).toBe('EMERGENCY')
  })
  test('M22: what nobody ended counts for two days', () => {
    expect(pauseOf([visit()], at('14:19', '2026-10-19'))).not.toBeNull()
    expect(pauseOf([visit()], at('14:20', '2026-10-19'))).toBeNull()
  })
  test('M22: the one that goes on comes before one that is over, else the latest', () => {
    const later = visit({ class: 'SS', startedAt: at('15:00'), endedAt: at('16:00'), status: 'finished' })
    expect(pauseOf([visit(), later], at('17:00'))).toMatchObject({ kind: 'EMERGENCY', until: null })
    expect(pauseOf([home, visit({ startedAt: at('23:50') })], at('23:55'))).toMatchObject({ since: at('23:50') })
    const early = visit({ startedAt: at('01:00'), endedAt: at('03:00'), status: 'finished' })
    expect(pauseOf([early, later], at('17:00'))?.since).toBe(at('15:00'))
  })
})
