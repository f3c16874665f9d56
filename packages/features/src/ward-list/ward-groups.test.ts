import { describe, expect, it } from 'vitest'
import { wardGroupOf } from './ward-groups.ts'

const row = (facts: Partial<Parameters<typeof wardGroupOf>[0]>) =>
  wardGroupOf({ decision: null, dischargedAt: null, supportPhase: null, ...facts })

describe('M2, M3, M4: what the ward must do next', () => {
  it('asks for a risk assessment while none is made, whatever else is known', () => {
    expect(row({})).toBe('MISSING')
    expect(row({ supportPhase: 'PLANNED' })).toBe('MISSING')
  })

  it('asks for a plan when the risk is high and there is none in force', () => {
    expect(row({ decision: 'HIGH' })).toBe('HIGH_NO_PLAN')
    expect(row({ decision: 'HIGH', supportPhase: 'CANCELLED' })).toBe('HIGH_NO_PLAN')
    expect(row({ decision: 'HIGH', supportPhase: 'LAPSED' })).toBe('HIGH_NO_PLAN')
    expect(row({ decision: 'HIGH', supportPhase: 'ENDED' })).toBe('HIGH_NO_PLAN')
  })

  it('waits for the answers, and then for the patient to leave', () => {
    expect(row({ decision: 'HIGH', supportPhase: 'PLANNED' })).toBe('WAITING')
    expect(row({ decision: 'HIGH', supportPhase: 'CONFIRMED' })).toBe('READY')
  })

  it('has nothing to ask about a patient without high risk', () => {
    expect(row({ decision: 'NOT_HIGH' })).toBe('OTHER')
    expect(row({ decision: 'NOT_HIGH', supportPhase: 'ENDED' })).toBe('OTHER')
  })

  it('puts who has left last, also without an assessment', () => {
    expect(row({ dischargedAt: '2026-11-24T09:00:00.000Z' })).toBe('GONE')
    expect(row({ decision: 'HIGH', supportPhase: 'LATE', dischargedAt: '2026-11-24T09:00:00.000Z' })).toBe('GONE')
  })
})
