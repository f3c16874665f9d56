import { describe, expect, test } from 'vitest'
import { type AssessmentCommand, type AssessmentFacts, decideRisk } from './decide.ts'
import { typeRiskInput } from './inputs.ts'

const facts: AssessmentFacts = {
  stay: { unitId: 'WARD', dischargedAt: null },
  latestVersion: 0,
  proposal: 'HIGH',
  attendingIsOnWard: true,
}
const high: AssessmentCommand = { decision: 'HIGH', reasonCode: null, reasonText: null, expectedVersion: 0 }
const low: AssessmentCommand = { ...high, decision: 'NOT_HIGH' }

describe('deciding on risk', () => {
  test('M2: a decision that follows the proposal takes no reason', () => {
    expect(decideRisk(facts, high, 'WARD')).toEqual({
      ok: true,
      changes: { version: 1, differs: false, reasonCode: null, reasonText: null },
    })
  })
  test('M2: a decision that differs takes a coded reason', () => {
    expect(decideRisk(facts, low, 'WARD')).toMatchObject({
      refusal: { code: 'RISK_REASON_REQUIRED', path: ['reasonCode'] },
    })
    expect(decideRisk(facts, { ...low, reasonCode: 'CLOSE_VC_CONTACT' }, 'WARD')).toMatchObject({
      changes: { differs: true, reasonCode: 'CLOSE_VC_CONTACT' },
    })
    expect(
      decideRisk({ ...facts, proposal: 'NOT_HIGH' }, { ...high, reasonCode: 'CLINICAL_HIGHER' }, 'WARD'),
    ).toMatchObject({
      refusal: { code: 'RISK_REASON_TEXT_REQUIRED', path: ['reasonText'] },
    })
  })
  test('M2, M20: when the rule cannot decide, a reason is asked whatever the physician decides', () => {
    const undecided = { ...facts, proposal: 'UNDECIDED' as const }
    expect(decideRisk(undecided, high, 'WARD')).toMatchObject({ refusal: { code: 'RISK_REASON_REQUIRED' } })
    expect(decideRisk(undecided, low, 'WARD')).toMatchObject({ refusal: { code: 'RISK_REASON_REQUIRED' } })
  })
  test('M2, M20: without a proposal (a child, psychiatry, obstetrics) no reason is asked', () => {
    expect(decideRisk({ ...facts, proposal: 'NOT_APPLICABLE' }, low, 'WARD')).toMatchObject({
      ok: true,
      changes: { differs: false },
    })
  })
  test('M2: it can be redone as a new version, during the stay, on the treating ward', () => {
    expect(decideRisk({ ...facts, latestVersion: 2 }, { ...high, expectedVersion: 2 }, 'WARD')).toMatchObject({
      changes: { version: 3 },
    })
    expect(decideRisk({ ...facts, latestVersion: 2 }, high, 'WARD')).toMatchObject({ refusal: { code: 'STALE' } })
    expect(decideRisk(facts, high, 'WARD2')).toMatchObject({ refusal: { code: 'NOT_THE_TREATING_WARD' } })
    expect(
      decideRisk({ ...facts, stay: { unitId: 'WARD', dischargedAt: '2026-11-20T10:00:00.000Z' } }, high, 'WARD'),
    ).toMatchObject({ refusal: { code: 'STAY_ENDED' } })
  })
  test('M2: the patientansvarig läkare named in it works on the ward', () => {
    expect(decideRisk({ ...facts, attendingIsOnWard: false }, high, 'WARD')).toMatchObject({
      refusal: { code: 'ATTENDING_UNKNOWN', path: ['attendingId'] },
    })
  })
  test('M20, G6: a typed value out of human range is refused at its field', () => {
    const input = {
      commandId: '019aab00-0000-7000-8000-000000000001',
      patientId: '019aab00-0000-7000-8000-000000000002',
      stayId: '019aab00-0000-7000-8000-000000000003',
      code: 'HB',
      observedAt: '2026-11-22T08:00:00+01:00',
    }
    expect(typeRiskInput.safeParse({ ...input, value: 118 }).success).toBe(true)
    expect(typeRiskInput.safeParse({ ...input, value: 11.8 }).error?.issues).toMatchObject([
      { path: ['value'], message: 'OUT_OF_RANGE' },
    ])
    expect(typeRiskInput.safeParse({ ...input, value: Number.NaN }).error?.issues[0]?.path).toEqual(['value'])
  })
})
