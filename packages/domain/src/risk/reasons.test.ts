import { describe, expect, test } from 'vitest'
import { asksReason, checkReason, reasonsFor } from './reasons.ts'

const code = (...args: Parameters<typeof checkReason>) => {
  const answer = checkReason(...args)
  return answer.ok ? 'OK' : answer.refusal.code
}

describe('reasons for differing from the proposal', () => {
  test.each([
    ['HIGH', 'HIGH', false],
    ['NOT_HIGH', 'NOT_HIGH', false],
    ['HIGH', 'NOT_HIGH', true],
    ['NOT_HIGH', 'HIGH', true],
    ['UNDECIDED', 'HIGH', true],
    ['UNDECIDED', 'NOT_HIGH', true],
    ['NOT_APPLICABLE', 'HIGH', false],
    ['NOT_APPLICABLE', 'NOT_HIGH', false],
  ] as const)('M2, M20: proposal %s, decision %s asks a reason: %s', (outcome, decision, asked) => {
    expect(asksReason(outcome, decision)).toBe(asked)
    expect(code(outcome, decision, null)).toBe(asked ? 'RISK_REASON_REQUIRED' : 'OK')
  })
  test('M2: reasons exist both ways and each fits its direction', () => {
    expect(reasonsFor('HIGH')).toEqual(['WRONG_DATA', 'CLINICAL_HIGHER'])
    expect(reasonsFor('NOT_HIGH')).toEqual([
      'OTHER_TEAM',
      'OUTSIDE_HALLAND',
      'PATIENT_DECLINES',
      'CLOSE_VC_CONTACT',
      'WRONG_DATA',
      'CLINICAL_LOWER',
    ])
    expect(code('HIGH', 'NOT_HIGH', { reason: 'CLINICAL_HIGHER', text: 'x' })).toBe('RISK_REASON_DIRECTION')
    expect(code('NOT_HIGH', 'HIGH', { reason: 'PATIENT_DECLINES', text: null })).toBe('RISK_REASON_DIRECTION')
    expect(code('HIGH', 'NOT_HIGH', { reason: 'PATIENT_DECLINES', text: null })).toBe('OK')
  })
  test('M2, G6: clinical assessment of higher risk is put in words', () => {
    expect(code('NOT_HIGH', 'HIGH', { reason: 'CLINICAL_HIGHER', text: '  ' })).toBe('RISK_REASON_TEXT_REQUIRED')
    expect(checkReason('NOT_HIGH', 'HIGH', { reason: 'CLINICAL_HIGHER', text: ' Skör ' })).toEqual({
      ok: true,
      changes: { reason: 'CLINICAL_HIGHER', text: 'Skör' },
    })
  })
  test('M2: a decision that follows the proposal carries no reason for differing', () => {
    expect(code('HIGH', 'HIGH', { reason: 'WRONG_DATA', text: null })).toBe('RISK_REASON_NOT_ASKED')
  })
})
