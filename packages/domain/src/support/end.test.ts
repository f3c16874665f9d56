import { describe, expect, test } from 'vitest'
import { applyChange, isChain, responsibleAt } from '../responsibility/timeline.ts'
import { atTime } from '../time/civil.ts'
import { decideDeath, decideEnd, type EndCommand, type EndFacts } from './end.ts'
import { plan, running } from './fixtures.ts'

const started = atTime('2026-11-16', '13:20')
const now = atTime('2026-11-21', '08:00')
const facts: EndFacts = {
  support: running(started, '2026-11-16', '2026-11-29'),
  handover: null,
  timeline: [
    { from: started, to: null, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_START', sourceId: 'support' },
  ],
  outsideUnitId: 'OUTSIDE',
}
const handover = {
  id: 'h',
  version: 0,
  supportId: 'support',
  patientId: 'patient',
  fromUnitId: 'LM',
  toUnitId: 'VC',
  status: 'PROPOSED' as const,
  proposedEffectiveAt: null,
  effectiveAt: null,
}
const declines: EndCommand = { reason: 'DECLINED_BY_PATIENT', at: null, text: 'Vill inte ha fler besök.' }
const end = (command: Partial<EndCommand> = {}, over: Partial<EndFacts> = {}, unitId = 'LM') =>
  decideEnd({ ...facts, ...over }, { ...declines, ...command }, unitId, now)

describe('a support ends before a hand-over', () => {
  test('M10, M11: the patient declines: the receiving unit is responsible from that instant', () => {
    const outcome = end()
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.changes.support).toEqual({ status: 'ENDED', endReason: 'DECLINED_BY_PATIENT', endedAt: now })
    const timeline = applyChange(facts.timeline, outcome.changes.timeline)
    expect(isChain(timeline)).toBe(true)
    expect(responsibleAt(timeline, now)).toMatchObject({ unitId: 'VC', reason: 'SUPPORT_DECLINED' })
    expect(responsibleAt(timeline, atTime('2026-11-21', '07:59'))?.unitId).toBe('LM')
  })
  test('M10: a physician of the ward may record that the patient declines, and nothing else', () => {
    expect(end({}, {}, 'WARD').ok).toBe(true)
    for (const reason of ['DEATH', 'MOVED'] as const) {
      expect(end({ reason }, {}, 'WARD')).toMatchObject({
        refusal: { code: 'END_OF_LAKARMEDVERKAN', path: ['reason'] },
      })
    }
  })
  test('M10: moved out of the region: the named receiver is responsible from the day of the move', () => {
    const at = atTime('2026-11-20', '12:00')
    expect(end({ reason: 'MOVED', at, text: 'Vårdcentralen Kinna, dr Alm' })).toMatchObject({
      changes: {
        support: { endReason: 'MOVED', endedAt: at },
        timeline: { opened: { unitId: 'OUTSIDE', from: at, to: null, reason: 'MOVED' } },
        deceasedAt: null,
      },
    })
    expect(end({ reason: 'MOVED' }, { outsideUnitId: null })).toMatchObject({ refusal: { code: 'UNKNOWN_UNIT' } })
  })
  test('M10, M11: death: the timeline ends at the time of death, and nobody is responsible after it', () => {
    const at = atTime('2026-11-20', '03:00')
    const outcome = end({ reason: 'DEATH', at, text: null })
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    expect(outcome.changes).toMatchObject({ deceasedAt: at, support: { endReason: 'DEATH', endedAt: at } })
    const timeline = applyChange(facts.timeline, outcome.changes.timeline)
    expect(isChain(timeline, at)).toBe(true)
    expect(responsibleAt(timeline, at)).toBeUndefined()
  })
  test('M8, M10: an open hand-over falls, and one accepted from an instant ahead too', () => {
    expect(end({}, { handover })).toMatchObject({ changes: { withdrawHandover: true } })
    const ahead = atTime('2026-11-25', '08:00')
    const support = { ...facts.support, status: 'HANDED_OVER' as const, endedAt: ahead }
    const timeline = [
      { ...(facts.timeline[0] as EndFacts['timeline'][number]), to: ahead },
      { from: ahead, to: null, unitId: 'VC', physicianId: null, reason: 'HANDOVER' as const, sourceId: 'h' },
    ]
    const accepted = { ...handover, status: 'ACCEPTED' as const, effectiveAt: ahead }
    expect(end({}, { support, timeline, handover: accepted })).toMatchObject({
      changes: {
        withdrawHandover: true,
        support: { status: 'ENDED', endedAt: now },
        timeline: { struck: [{ from: ahead }] },
      },
    })
  })
  test.each<[string, Partial<EndCommand>, Partial<EndFacts>, string]>([
    ['M10: not a plan', {}, { support: plan() }, 'SUPPORT_NOT_RUNNING'],
    [
      'M10: not one that was handed over',
      {},
      { support: { ...facts.support, status: 'HANDED_OVER', endedAt: started } },
      'SUPPORT_NOT_RUNNING',
    ],
    ['M10: not ahead of the clock', { reason: 'DEATH', at: atTime('2026-11-21', '08:01') }, {}, 'IN_FUTURE'],
    ['M10: not before the start', { reason: 'DEATH', at: atTime('2026-11-16', '13:19') }, {}, 'BEFORE_START'],
    ['M10: a declination says what the patient said', { text: ' ' }, {}, 'TEXT_REQUIRED'],
    ['M10: a move names who has taken over', { reason: 'MOVED', text: null }, {}, 'TEXT_REQUIRED'],
  ])('%s', (_title, command, over, code) => {
    expect(end(command, over)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('a death that the record system tells', () => {
  const died = atTime('2026-11-19', '22:00')
  test('M10: ends what runs, cancels what is planned, and ends the timeline', () => {
    expect(decideDeath({ ...facts, handover }, died, now)).toMatchObject({
      changes: {
        support: { status: 'ENDED', endReason: 'DEATH', endedAt: died },
        withdrawHandover: true,
        timeline: { ended: { from: started, to: died } },
      },
    })
    expect(decideDeath({ ...facts, support: plan() }, died, now)).toMatchObject({
      changes: { support: { status: 'CANCELLED' } },
    })
    expect(decideDeath({ ...facts, support: null }, died, now)).toMatchObject({ changes: { support: null } })
  })
  test('M10, G7: of a death today of which only the day is known, nothing lies ahead', () => {
    const tonight = '2026-11-21T22:59:59.999Z'
    expect(decideDeath(facts, tonight, now)).toMatchObject({
      changes: { at: now, deceasedAt: tonight, timeline: { ended: { to: now } } },
    })
  })
  test('M10: once more changes nothing', () => {
    const first = decideDeath(facts, died, now)
    if (!first.ok) throw new Error(first.refusal.code)
    const again = { ...facts, timeline: applyChange(facts.timeline, first.changes.timeline) }
    expect(decideDeath(again, died, now)).toMatchObject({ changes: { timeline: { struck: [], ended: null } } })
  })
})
