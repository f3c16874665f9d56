import { describe, expect, test } from 'vitest'
import { applyChange, endTimelineAt, type Interval, isChain, responsibleAt, type Shift, shiftAt } from './timeline.ts'

const at = (day: number, time = '10:00') => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`
const to = (
  day: number,
  unitId: string,
  reason: Shift['reason'] = 'LISTING',
  physicianId: string | null = null,
): Shift => ({
  at: at(day),
  unitId,
  physicianId,
  reason,
  sourceId: null,
})
const build = (...shifts: Shift[]): readonly Interval[] =>
  shifts.reduce<readonly Interval[]>((timeline, shift) => {
    const change = shiftAt(timeline, shift)
    if (!change.ok) throw new Error(change.refusal.code)
    return applyChange(timeline, change.changes)
  }, [])
const drawn = (timeline: readonly Interval[]) =>
  timeline.map((row) => [row.unitId, row.from.slice(8, 10), row.to?.slice(8, 10) ?? '…'])

describe('responsibility timeline', () => {
  test('M11: each shift ends one interval and begins the next at the same instant', () => {
    const timeline = build(to(1, 'VC'), to(6, 'WARD', 'ADMISSION'), to(16, 'LM', 'SUPPORT_START'))
    expect(drawn(timeline)).toEqual([
      ['VC', '01', '06'],
      ['WARD', '06', '16'],
      ['LM', '16', '…'],
    ])
    expect(isChain(timeline)).toBe(true)
    expect(responsibleAt(timeline, at(16, '09:59'))?.unitId).toBe('WARD')
    expect(responsibleAt(timeline, at(16))?.unitId).toBe('LM')
    expect(responsibleAt(timeline, at(1, '09:59'))).toBeUndefined()
  })
  test('M8: an accepted hand-over lies ahead, and the present holder goes on until it', () => {
    const timeline = build(to(1, 'LM'), to(20, 'VC', 'HANDOVER'))
    expect(responsibleAt(timeline, at(19))?.unitId).toBe('LM')
    expect(responsibleAt(timeline, at(20))?.unitId).toBe('VC')
  })
  test('M10, M11: an admission before an accepted hand-over overturns it', () => {
    const timeline = build(to(1, 'LM'), to(20, 'VC', 'HANDOVER'))
    const change = shiftAt(timeline, to(18, 'WARD', 'ADMISSION'))
    if (!change.ok) throw new Error(change.refusal.code)
    expect(change.changes.struck.map((row) => row.unitId)).toEqual(['VC'])
    expect(drawn(applyChange(timeline, change.changes))).toEqual([
      ['LM', '01', '18'],
      ['WARD', '18', '…'],
    ])
  })
  test('M11: a fact recorded late takes effect when it happened, and what it overturns is named', () => {
    const timeline = build(to(1, 'WARD'), to(10, 'VC', 'DISCHARGE'), to(12, 'WARD', 'ADMISSION'))
    const change = shiftAt(timeline, to(8, 'LM', 'SUPPORT_START'))
    if (!change.ok) throw new Error(change.refusal.code)
    expect(change.changes.struck.map((row) => row.from.slice(8, 10))).toEqual(['10', '12'])
    expect(change.changes.ended).toEqual({ from: at(1), to: at(8) })
  })
  test('M11: the same instant replaces the row that began then', () => {
    expect(drawn(build(to(1, 'VC'), to(6, 'WARD'), to(6, 'LM')))).toEqual([
      ['VC', '01', '06'],
      ['LM', '06', '…'],
    ])
    expect(drawn(build(to(1, 'VC'), to(1, 'WARD')))).toEqual([['WARD', '01', '…']])
  })
  test('M11: the same holder goes on without a new row, another physician of the unit is a new one', () => {
    expect(drawn(build(to(1, 'LM', 'SUPPORT_START', 'ek'), to(3, 'LM', 'SUPPORT_START', 'ek')))).toHaveLength(1)
    expect(drawn(build(to(1, 'LM', 'SUPPORT_START', 'ek'), to(3, 'LM', 'TRANSFER', 'wallin')))).toHaveLength(2)
    expect(drawn(build(to(1, 'LM'), to(20, 'VC'), to(5, 'LM')))).toEqual([['LM', '01', '…']])
  })
  test('M11: nothing can begin before the first contact', () => {
    expect(shiftAt(build(to(5, 'VC')), to(4, 'WARD'))).toMatchObject({
      ok: false,
      refusal: { code: 'BEFORE_FIRST_CONTACT' },
    })
  })
  test('M11: gaps, overlaps and closed ends are seen', () => {
    const row = (from: number, end: number | null): Interval => ({
      from: at(from),
      to: end === null ? null : at(end),
      unitId: 'VC',
      physicianId: null,
      reason: 'LISTING',
      sourceId: null,
    })
    expect(isChain([])).toBe(true)
    expect(isChain([row(1, 3), row(4, null)])).toBe(false)
    expect(isChain([row(1, 5), row(4, null)])).toBe(false)
    expect(isChain([row(1, 3)])).toBe(false)
    expect(isChain([row(3, 3), row(3, null)])).toBe(false)
  })
})

describe('a timeline that has ended', () => {
  const ended = [
    { from: at(1), to: at(10), unitId: 'VC', physicianId: null, reason: 'LISTING', sourceId: null },
  ] as const satisfies readonly Interval[]
  const after = (shift: Shift) => {
    const change = shiftAt(ended, shift)
    if (!change.ok) throw new Error(change.refusal.code)
    return applyChange(ended, change.changes)
  }
  test('M10, M11: what happens after the death shifts nothing', () => {
    expect(after(to(10, 'WARD', 'ADMISSION'))).toEqual(ended)
    expect(after(to(11, 'WARD', 'ADMISSION'))).toEqual(ended)
  })
  test('M10, M11: what is told late shifts up to the death', () => {
    const late = after(to(8, 'WARD', 'ADMISSION'))
    expect(drawn(late)).toEqual([
      ['VC', '01', '08'],
      ['WARD', '08', '10'],
    ])
    expect([isChain(late, at(10)), isChain(late)]).toEqual([true, false])
    expect(after(to(8, 'VC'))).toEqual(ended)
  })
  test('M10: it ends again, earlier or later, and not before it began', () => {
    const end = (day: number) => {
      const change = endTimelineAt(ended, at(day))
      return change.ok ? applyChange(ended, change.changes).at(-1)?.to : change.refusal.code
    }
    expect([end(9), end(12), end(1)]).toEqual([at(9), at(12), 'BEFORE_FIRST_CONTACT'])
    expect(endTimelineAt([], at(1))).toMatchObject({ ok: true })
  })
})
