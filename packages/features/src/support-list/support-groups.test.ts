import { describe, expect, it } from 'vitest'
import { supportGroupOf } from './support-groups.ts'

type Facts = Parameters<typeof supportGroupOf>[0]
const row = (facts: Partial<Facts>) =>
  supportGroupOf({ answers: [], handover: null, phase: 'RUNNING', urgency: 'CALM', ...facts })

const answers = (state: 'WAITING' | 'QUESTION' | 'CONFIRMED' | 'DECLINED'): Facts['answers'] => [
  { __typename: 'AnswerRow', party: 'LAKARMEDVERKAN', state },
  { __typename: 'AnswerRow', party: 'RECEIVING_UNIT', state: 'WAITING' },
]
const handover = (status: 'PROPOSED' | 'ACCEPTED'): Facts['handover'] => ({
  __typename: 'HandoverRow',
  id: 'h',
  effectiveAt: status === 'ACCEPTED' ? '2026-11-26T07:00:00.000Z' : null,
  proposedEffectiveAt: null,
  status,
})

describe('M4: plans', () => {
  it('stand among the referrals until Läkarmedverkan has answered', () => {
    expect(row({ phase: 'PLANNED', answers: answers('WAITING') })).toBe('REFERRAL')
    expect(row({ phase: 'PLANNED', answers: answers('QUESTION') })).toBe('REFERRAL')
  })

  it('wait for the patient to leave once it has', () => {
    expect(row({ phase: 'PLANNED', answers: answers('CONFIRMED') })).toBe('AWAITS')
    expect(row({ phase: 'PLANNED', answers: answers('DECLINED') })).toBe('AWAITS')
    expect(row({ phase: 'CONFIRMED', answers: answers('CONFIRMED') })).toBe('AWAITS')
  })
})

describe('M5: a patient at home without a confirmed support', () => {
  it('stands first', () => {
    expect(row({ phase: 'LATE', answers: answers('CONFIRMED') })).toBe('REFERRAL')
    expect(row({ phase: 'LATE', answers: answers('WAITING') })).toBe('REFERRAL')
  })
})

describe('M8, M9: running supports', () => {
  it('stand by how pressing their days are', () => {
    expect(row({ phase: 'OVERDUE', urgency: 'OVER' })).toBe('OVERDUE')
    expect(row({ urgency: 'OVER' })).toBe('OVERDUE')
    expect(row({ urgency: 'URGENT' })).toBe('URGENT')
    expect(row({ urgency: 'PLAN' })).toBe('PLAN')
    expect(row({ urgency: 'CALM' })).toBe('RUNNING')
  })

  it('are not pressing once the hand-over is accepted, but stay so while it is only proposed', () => {
    expect(row({ urgency: 'URGENT', handover: handover('ACCEPTED') })).toBe('RUNNING')
    expect(row({ urgency: 'URGENT', handover: handover('PROPOSED') })).toBe('URGENT')
  })

  it('are over time although accepted, when the last day has passed before the instant', () => {
    expect(row({ phase: 'OVERDUE', urgency: 'OVER', handover: handover('ACCEPTED') })).toBe('OVERDUE')
  })
})

describe('closed supports', () => {
  it('stand last', () => {
    for (const phase of ['HANDED_OVER', 'ENDED', 'CANCELLED', 'LAPSED'] as const) expect(row({ phase })).toBe('CLOSED')
  })
})
