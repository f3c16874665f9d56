import { describe, expect, test } from 'vitest'
import { addDays, atTime, civilDateOf, startOfDay } from '../time/civil.ts'
import { type Hours, spanOn } from '../time/hours.ts'
import { gapsOf } from './coverage.ts'
import { decideFill, type FillFacts, longestFillDays, shiftsOfPattern } from './pattern.ts'

const slots: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '20:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '20:00', to: '08:00' },
]
const [a, b, c] = ['ek', 'wallin', 'hamid']
const pattern = [[a], [b], [a], [b], [a], [c, b], [b, c]]
const isHoliday = (day: string) => ['2026-12-24', '2026-12-25', '2027-01-01'].includes(day)
const now = atTime('2026-12-18', '09:00')
const members = [a, b, c].map((personId, index) => ({ personId, phone: `070-174 06 3${index}` }))
const facts: FillFacts = { lineId: 'jour', slots, members, duties: [] }
const weeks = { firstDay: '2026-12-21', lastDay: '2027-01-03', pattern }

describe('a weekly pattern', () => {
  test('O1: gives each day its shifts; a holiday has the hours of a Sunday and the people of its weekday', () => {
    const planned = shiftsOfPattern(slots, pattern, { firstDay: '2026-12-23', lastDay: '2026-12-26' }, isHoliday)
    expect(planned).toEqual([
      { ...spanOn('2026-12-23', { from: '17:00', to: '08:00' }), personId: a },
      { ...spanOn('2026-12-24', { from: '08:00', to: '20:00' }), personId: b },
      { ...spanOn('2026-12-24', { from: '20:00', to: '08:00' }), personId: b },
      { ...spanOn('2026-12-25', { from: '08:00', to: '20:00' }), personId: a },
      { ...spanOn('2026-12-25', { from: '20:00', to: '08:00' }), personId: a },
      { ...spanOn('2026-12-26', { from: '08:00', to: '20:00' }), personId: c },
      { ...spanOn('2026-12-26', { from: '20:00', to: '08:00' }), personId: b },
    ])
  })
  test('O1: fills a period over the turn of the year without a gap', () => {
    const filled = decideFill(facts, weeks, now, isHoliday)
    expect(filled).toMatchObject({ changes: { taken: 0, busy: 0 } })
    const window = { from: atTime('2026-12-21', '17:00'), to: atTime('2027-01-04', '08:00') }
    expect(filled.ok && gapsOf('GENERAL_MEDICINE', filled.changes.added, window, isHoliday)).toEqual([])
  })
  test('O1: what is planned stays, and who is on duty elsewhere is not put on duty twice', () => {
    const duties = [
      { lineId: 'jour', personId: c, ...spanOn('2026-12-21', { from: '17:00', to: '08:00' }) },
      { lineId: 'medicine', personId: b, ...spanOn('2026-12-22', { from: '20:00', to: '08:00' }) },
    ]
    const filled = decideFill({ ...facts, duties }, { ...weeks, lastDay: '2026-12-23' }, now, isHoliday)
    expect(filled).toMatchObject({
      changes: {
        added: [{ personId: a, phone: '070-174 06 30', from: atTime('2026-12-23', '17:00') }],
        taken: 1,
        busy: 1,
      },
    })
  })
  test('O1: a day without people stays empty, and what has begun is left alone', () => {
    const none = pattern.map((people, index) => (index === 4 ? people : []))
    const filled = decideFill(
      facts,
      { ...weeks, firstDay: civilDateOf(now), pattern: none },
      atTime('2026-12-18', '18:00'),
      isHoliday,
    )
    expect(filled.ok && filled.changes.added.map(({ from }) => civilDateOf(from))).toEqual([
      '2026-12-25',
      '2026-12-25',
      '2027-01-01',
      '2027-01-01',
    ])
  })
  test.each([
    ['in the past', { firstDay: '2026-12-17' }, 'SHIFT_PASSED'],
    ['backwards', { lastDay: '2026-12-20' }, 'PERIOD_NOT_IN_ORDER'],
    ['for longer than a quarter', { lastDay: addDays('2026-12-21', longestFillDays) }, 'PERIOD_TOO_LONG'],
    ['too far ahead', { firstDay: '2028-02-01', lastDay: '2028-02-02' }, 'SHIFT_TOO_FAR'],
    ['with nobody', { pattern: [[], [], [], [], [], [], []] }, 'PATTERN_EMPTY'],
    ['with somebody outside the line', { pattern: [['rask'], [], [], [], [], [], []] }, 'NOT_IN_ROSTER'],
  ])('O1: not %s', (_title, change, code) => {
    expect(decideFill(facts, { ...weeks, ...change }, now, isHoliday)).toMatchObject({ refusal: { code } })
  })
  test('O1: a quarter at once', () => {
    const lastDay = addDays('2026-12-21', longestFillDays - 1)
    const filled = decideFill(facts, { ...weeks, lastDay }, now, isHoliday)
    expect(filled.ok && filled.changes.added.at(-1)?.to).toBe(atTime(addDays(lastDay, 1), '08:00'))
    expect(startOfDay(lastDay) < atTime(addDays(lastDay, 1), '08:00')).toBe(true)
  })
})
