import { describe, expect, test } from 'vitest'
import { endTimelineAt, type Interval, type Shift, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import type { Decision } from '../result.ts'
import { correctionOf, decideAcknowledge, joinedCorrection, type ShownInterval } from './correction.ts'

const at = (time: string, day = '20') => `2026-11-${day}T${time}:00.000Z`
const row = (unitId: string, from: string, to: string | null, recordedAt = from): ShownInterval => {
  const reason = unitId === 'WARD' ? 'ADMISSION' : 'DISCHARGE'
  return { from, to, unitId, physicianId: null, reason, sourceId: null, recordedAt }
}
const shift = (unitId: string, from: string, reason: Shift['reason'] = 'DISCHARGE'): Shift => ({
  at: from,
  unitId,
  physicianId: null,
  reason,
  sourceId: null,
})
const changes = (decision: Decision<TimelineChange, string>): TimelineChange => {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.changes
}
const drawn = (rows: readonly Pick<Interval, 'unitId' | 'from' | 'to'>[]) =>
  rows.map(({ unitId, from, to }) => [unitId, from.slice(11, 16), to?.slice(11, 16) ?? '…'])

const ward = [row('WARD', at('08:00', '18'), null)]

describe('M11: a fact told late', () => {
  test('M11: a discharge at 10 registered at 14 corrects what was shown for four hours', () => {
    const found = correctionOf(ward, changes(shiftAt(ward, shift('VC', at('10:00')))), at('14:00'))
    expect([found?.from, drawn(found?.was ?? []), drawn(found?.holds ?? []), found?.unitIds]).toEqual([
      at('10:00'),
      [['WARD', '10:00', '…']],
      [['VC', '10:00', '…']],
      ['WARD', 'VC'],
    ])
  })
  test.each([
    ['10:59', null],
    ['11:00', at('10:00')],
  ])('M11: what is entered within the hour raises nothing (%s)', (time, from) => {
    const found = correctionOf(ward, changes(shiftAt(ward, shift('VC', at('10:00')))), at(time))
    expect(found?.from ?? null).toBe(from)
  })
  test('M11: a readmission told after an accepted hand-over names all three, however short it was', () => {
    const shown = [row('LM', at('08:00', '10'), at('10:00')), row('VC', at('10:00'), null, at('08:00', '19'))]
    const change = changes(shiftAt(shown, shift('WARD', at('09:50'), 'ADMISSION')))
    const found = correctionOf(shown, change, at('10:05'))
    expect([drawn(found?.was ?? []), drawn(found?.holds ?? []), found?.unitIds]).toEqual([
      [
        ['LM', '09:50', '10:00'],
        ['VC', '10:00', '…'],
      ],
      [['WARD', '09:50', '…']],
      ['LM', 'VC', 'WARD'],
    ])
  })
  test('M8, M11: a take-over ahead that is overturned raises nothing', () => {
    const shown = [row('LM', at('08:00', '10'), at('10:00', '21')), row('VC', at('10:00', '21'), null, at('08:00'))]
    expect(
      correctionOf(shown, changes(shiftAt(shown, shift('WARD', at('12:00'), 'ADMISSION'))), at('12:00')),
    ).toBeNull()
  })
  test('M10, M11: a death told late leaves nobody', () => {
    const shown = [row('VC', at('08:00', '10'), null)]
    const found = correctionOf(shown, changes(endTimelineAt(shown, at('03:00'))), at('09:00'))
    expect([found?.holds, found?.unitIds]).toEqual([[], ['VC']])
  })
  test('M11: what nobody was shown is no correction: it was entered in the same moment', () => {
    const shown = [row('VC', at('08:00', '10'), null, at('14:00'))]
    expect(correctionOf(shown, changes(shiftAt(shown, shift('WARD', at('09:00')))), at('14:00'))).toBeNull()
  })
  test('M11: the same unit goes on, with another physician: nobody else was shown', () => {
    const change = changes(shiftAt(ward, { ...shift('WARD', at('10:00')), physicianId: 'ek' }))
    expect(correctionOf(ward, change, at('14:00'))).toBeNull()
  })
  test('M11: an admission and its discharge told at once are one correction', () => {
    const shown = [row('VC', at('08:00', '10'), null)]
    const first = correctionOf(shown, changes(shiftAt(shown, shift('WARD', at('08:00'), 'ADMISSION'))), at('14:00'))
    if (first === null) throw new Error('none')
    const after = [
      row('VC', at('08:00', '10'), at('08:00')),
      row('WARD', at('08:00'), at('12:00')),
      row('VC', at('12:00'), null),
    ]
    const joined = joinedCorrection(first, after, null)
    expect([drawn(joined.was), drawn(joined.holds)]).toEqual([
      [['VC', '08:00', '…']],
      [
        ['WARD', '08:00', '12:00'],
        ['VC', '12:00', '…'],
      ],
    ])
    const wider = { from: at('06:00'), was: [row('LM', at('06:00'), null)], holds: [], unitIds: ['LM'] }
    expect(drawn(joinedCorrection(first, after, wider).was)).toEqual([
      ['LM', '06:00', '08:00'],
      ['VC', '08:00', '…'],
    ])
  })
})

test('M11: is acknowledged once', () => {
  expect(decideAcknowledge({ acknowledgedAt: null }, at('15:00'))).toMatchObject({ ok: true })
  expect(decideAcknowledge({ acknowledgedAt: at('15:00') }, at('16:00'))).toMatchObject({
    refusal: { code: 'CORRECTION_ACKNOWLEDGED' },
  })
})
