import { describe, expect, test } from 'vitest'
import { plan, running } from '../support/fixtures.ts'
import { atTime } from '../time/civil.ts'
import { type AdmissionFacts, decideAdmission } from './admission.ts'

const started = atTime('2026-11-16', '13:20')
const now = atTime('2026-11-21', '08:00')
const at = atTime('2026-11-21', '03:10')
const facts: AdmissionFacts = {
  hasOpenStay: false,
  support: running(started, '2026-11-16', '2026-11-29'),
  handover: null,
  timeline: [
    { from: started, to: null, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_START', sourceId: 'support' },
  ],
}
const admit = (over: Partial<AdmissionFacts> = {}, when = at) =>
  decideAdmission({ ...facts, ...over }, { at: when, wardUnitId: 'WARD', stayId: 'stay2' }, now)

describe('admission to a ward', () => {
  test('M10, M11: worked case 3, admitted on day 6 at 03:10: the support ends then and the hospital holds', () => {
    expect(admit()).toMatchObject({
      ok: true,
      changes: {
        support: { status: 'ENDED', endReason: 'ADMISSION', endedAt: at },
        timeline: { ended: { to: at }, opened: { from: at, unitId: 'WARD', reason: 'ADMISSION', sourceId: 'stay2' } },
      },
    })
  })
  test('M11: the first contact begins the timeline', () => {
    expect(admit({ support: null, timeline: [] })).toMatchObject({
      changes: { support: null, timeline: { ended: null, opened: { from: at } } },
    })
  })
  test('M10: a plan for an earlier stay is closed', () => {
    expect(admit({ support: plan({ dischargedAt: atTime('2026-11-20', '10:00') }) })).toMatchObject({
      changes: { support: { status: 'CANCELLED', endedAt: at } },
    })
  })
  test('M8, M10: an open hand-over is withdrawn, and one accepted from an instant ahead too', () => {
    const handover = {
      id: 'h',
      version: 0,
      supportId: 'support',
      patientId: 'patient',
      fromUnitId: 'LM',
      toUnitId: 'VC',
      proposedEffectiveAt: null,
      effectiveAt: null,
    }
    expect(admit({ handover: { ...handover, status: 'PROPOSED' } })).toMatchObject({
      changes: { withdrawHandover: true },
    })
    const ahead = atTime('2026-11-25', '08:00')
    const accepted = admit({
      support: { ...running(started, '2026-11-16', '2026-11-29'), status: 'HANDED_OVER', endedAt: ahead },
      handover: { ...handover, status: 'ACCEPTED', effectiveAt: ahead },
    })
    expect(accepted).toMatchObject({ changes: { withdrawHandover: true, support: { status: 'ENDED', endedAt: at } } })
  })
  test('M10: a support that was handed over before the admission stays handed over', () => {
    const past = atTime('2026-11-20', '08:00')
    expect(
      admit({ support: { ...running(started, '2026-11-16', '2026-11-29'), status: 'HANDED_OVER', endedAt: past } }),
    ).toMatchObject({ changes: { support: null } })
  })
  test('G6: twice at once, or in the future, is refused', () => {
    expect(admit({ hasOpenStay: true })).toMatchObject({ refusal: { code: 'ALREADY_ADMITTED' } })
    expect(admit({}, atTime('2026-11-21', '09:00'))).toMatchObject({ refusal: { code: 'IN_FUTURE' } })
  })
})
