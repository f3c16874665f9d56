import { describe, expect, test } from 'vitest'
import type { HandoverState } from '../handover/handover.ts'
import type { HandoverStatus } from '../handover/status.ts'
import type { Profession, UnitKind } from '../organisation/kinds.ts'
import type { AnswerState, SupportStatus } from '../support/status.ts'
import type { SupportState } from '../support/support.ts'
import { availableActions, type CareState } from './available-actions.ts'

const now = '2026-10-20T08:00:00.000Z'

const support = (status: SupportStatus, answers: Partial<Record<'lm' | 'vc', AnswerState>> = {}): SupportState => {
  const started = status === 'RUNNING' || status === 'HANDED_OVER' || status === 'ENDED'
  return {
    id: 'support',
    patientId: 'patient',
    stayId: 'stay',
    version: 0,
    status,
    hospitalUnitId: 'ward',
    lmUnitId: 'lm',
    receivingUnitId: 'vc',
    municipalUnitId: null,
    plannedDays: 14,
    lmPhysicianId: null,
    receivingAssigneeId: null,
    dischargedAt: started ? '2026-10-12T11:00:00.000Z' : null,
    lateStartUntil: null,
    startedAt: started ? '2026-10-12T11:00:00.000Z' : null,
    firstDay: started ? '2026-10-12' : null,
    lastDay: started ? '2026-10-25' : null,
    endedAt: status === 'ENDED' || status === 'HANDED_OVER' ? '2026-10-19T08:00:00.000Z' : null,
    endReason: null,
    answers: [
      { party: 'LAKARMEDVERKAN', unitId: 'lm', state: answers.lm ?? 'WAITING', answeredAt: null },
      { party: 'RECEIVING_UNIT', unitId: 'vc', state: answers.vc ?? 'WAITING', answeredAt: null },
    ],
  }
}

const handover = (status: HandoverStatus): HandoverState => ({
  id: 'handover',
  version: 0,
  supportId: 'support',
  patientId: 'patient',
  fromUnitId: 'lm',
  toUnitId: 'vc',
  status,
  proposedEffectiveAt: null,
  effectiveAt: null,
})

const stay = {
  id: 'stay',
  unitId: 'ward',
  admittedAt: '2026-10-08T12:00:00.000Z',
  dischargedAt: null,
  specialty: 'SOMATIC',
} as const

const home = { ...stay, dischargedAt: '2026-10-12T11:00:00.000Z' }

const everywhere = { units: [], receivingUnitId: null, livingSituation: null, settings: [] } as const

const nothing: CareState = {
  rollout: everywhere,
  stay: null,
  decision: null,
  decisions: 0,
  support: null,
  handover: null,
  extension: null,
  deceasedAt: null,
  timeline: [
    {
      from: '2026-01-01T00:00:00.000Z',
      to: null,
      unitId: 'ward',
      physicianId: null,
      reason: 'ADMISSION',
      sourceId: null,
    },
  ],
}

const asked = (unitKind: UnitKind, unitId: string, profession: Profession, state: Partial<CareState>) =>
  Object.fromEntries(
    availableActions(
      { unitKind, unitId, profession, purpose: 'CARE', personId: 'ek' },
      { ...nothing, ...state },
      now,
    ).map(({ action, allowed, code }) => [action, allowed ? 'yes' : code]),
  )

const ward = (state: Partial<CareState>, profession: Profession = 'PHYSICIAN', unitId = 'ward') =>
  asked('HOSPITAL_WARD', unitId, profession, state)
const lm = (state: Partial<CareState>, profession: Profession = 'PHYSICIAN') =>
  asked('LAKARMEDVERKAN', 'lm', profession, state)
const vc = (state: Partial<CareState>, profession: Profession = 'PHYSICIAN', unitId = 'vc') =>
  asked('VARDCENTRAL', unitId, profession, state)

describe('on the ward', () => {
  test('M2, M3: before a decision a support cannot be proposed', () => {
    expect(ward({ stay })).toEqual({
      'risk:type': 'yes',
      'risk:decide': 'yes',
      'support:propose': 'NOT_HIGH_RISK',
      'stay:discharge': 'yes',
    })
    expect(ward({ stay, decision: 'HIGH', decisions: 1 })).toMatchObject({ 'support:propose': 'yes' })
  })

  test('M15: a psychiatric stay starts no support', () => {
    const psychiatric = { ...stay, specialty: 'PSYCHIATRIC' } as const
    expect(ward({ stay: psychiatric, decision: 'HIGH' })).toMatchObject({ 'support:propose': 'PSYCHIATRIC_STAY' })
  })

  test('M2: the nurse discharges and types, and sees what only a physician may', () => {
    expect(ward({ stay, decision: 'HIGH', support: support('PLANNED') }, 'NURSE')).toEqual({
      'risk:type': 'yes',
      'risk:decide': 'WRONG_PROFESSION',
      'support:propose': 'WRONG_PROFESSION',
      'stay:discharge': 'yes',
      'support:reply': 'WRONG_PROFESSION',
      'support:withdraw': 'WRONG_PROFESSION',
      'support:end': 'WRONG_PROFESSION',
    })
  })

  test('M2: another ward does nothing with the stay', () => {
    const answer = ward({ stay, decision: 'HIGH', support: support('PLANNED') }, 'PHYSICIAN', 'otherWard')
    expect(new Set(Object.values(answer))).toEqual(new Set(['NOT_THE_TREATING_WARD']))
  })

  test('M5: after the discharge the stay is over, and the plan can still be withdrawn', () => {
    const late = {
      ...support('PLANNED', { lm: 'CONFIRMED' }),
      dischargedAt: '2026-10-19T11:00:00.000Z',
      lateStartUntil: '2026-10-21T11:00:00.000Z',
    }
    expect(ward({ stay: home, decision: 'HIGH', support: late })).toEqual({
      'risk:type': 'STAY_ENDED',
      'risk:decide': 'STAY_ENDED',
      'support:propose': 'STAY_ENDED',
      'stay:discharge': 'ALREADY_DISCHARGED',
      'support:reply': 'NOTHING_TO_ANSWER',
      'support:withdraw': 'yes',
      'support:end': 'SUPPORT_NOT_RUNNING',
    })
  })

  test('M4: a question can be replied to', () => {
    expect(ward({ stay, support: support('PLANNED', { lm: 'QUESTION' }) })).toMatchObject({ 'support:reply': 'yes' })
  })
})

describe('at Läkarmedverkan', () => {
  test('M4, M7: who has confirmed may still decline, and records nothing before the start', () => {
    expect(lm({ stay, support: support('CONFIRMED', { lm: 'CONFIRMED', vc: 'CONFIRMED' }) })).toEqual({
      'support:answer': 'yes',
      'support:end': 'SUPPORT_NOT_RUNNING',
      'followUp:record': 'SUPPORT_NOT_RUNNING',
      'extension:request': 'SUPPORT_NOT_RUNNING',
      'handover:propose': 'SUPPORT_NOT_RUNNING',
    })
  })

  test.each([
    ['PROPOSED', 'HANDOVER_ALREADY_OPEN', 'HANDOVER_NOT_OPEN', 'yes'],
    ['RETURNED', 'HANDOVER_ALREADY_OPEN', 'yes', 'yes'],
    ['DECLINED', 'yes', 'HANDOVER_NOT_OPEN', 'HANDOVER_NOT_OPEN'],
  ] as const)('M8: with a hand-over that is %s', (status, propose, answer, withdraw) => {
    expect(lm({ stay: home, support: support('RUNNING'), handover: handover(status) })).toEqual({
      'support:answer': 'PLAN_CLOSED',
      'support:end': 'yes',
      'followUp:record': 'yes',
      'extension:request': 'yes',
      'handover:propose': propose,
      'handover:answer': answer,
      'handover:withdraw': withdraw,
    })
  })

  test('M7: a contact from before the end may be recorded afterwards; a nurse proposes nothing', () => {
    expect(lm({ stay: home, support: support('HANDED_OVER') }, 'NURSE')).toEqual({
      'support:answer': 'PLAN_CLOSED',
      'support:end': 'WRONG_PROFESSION',
      'followUp:record': 'yes',
      'extension:request': 'WRONG_PROFESSION',
      'handover:propose': 'WRONG_PROFESSION',
    })
  })
})

test('M6: an extension that waits is reviewed by another physician than the one who asked', () => {
  const waiting = (requestedById: string, hasColleague = true) => ({
    stay: home,
    support: support('RUNNING'),
    extension: {
      id: 'extension',
      version: 0,
      supportId: 'support',
      patientId: 'patient',
      status: 'REQUESTED' as const,
      newLastDay: '2026-11-01',
      requestedById,
      hasColleague,
    },
  })
  expect(lm(waiting('ek'))).toMatchObject({
    'extension:request': 'EXTENSION_ALREADY_OPEN',
    'extension:review': 'OWN_REQUEST',
  })
  expect(lm(waiting('wallin'))).toMatchObject({ 'extension:review': 'yes' })
  expect(lm(waiting('wallin'), 'NURSE')).toMatchObject({ 'extension:review': 'WRONG_PROFESSION' })
  expect(ward(waiting('wallin'))).toMatchObject({ 'extension:review': 'NOT_A_REVIEWER' })
  expect(ward(waiting('wallin', false))).toMatchObject({ 'extension:review': 'yes' })
  expect(vc(waiting('wallin'))).not.toHaveProperty('extension:review')
})

describe('at the vårdcentral', () => {
  test.each([
    ['PROPOSED', 'yes', 'yes', 'yes'],
    ['RETURNED', 'HANDOVER_WAITS_FOR_ANSWER', 'HANDOVER_WAITS_FOR_ANSWER', 'yes'],
    ['WITHDRAWN', 'HANDOVER_NOT_OPEN', 'HANDOVER_NOT_OPEN', 'HANDOVER_NOT_OPEN'],
  ] as const)('M8: with a hand-over that is %s', (status, giveBack, accept, decline) => {
    expect(
      vc({ stay: home, support: support('RUNNING', { lm: 'CONFIRMED', vc: 'CONFIRMED' }), handover: handover(status) }),
    ).toEqual({
      'support:answer': 'PLAN_CLOSED',
      'handover:return': giveBack,
      'handover:accept': accept,
      'handover:decline': decline,
    })
  })

  test('M8, M12: another vårdcentral is not the receiver', () => {
    const state = { support: support('RUNNING'), handover: handover('PROPOSED') }
    expect(vc(state, 'PHYSICIAN', 'otherVc')).toEqual({
      'support:answer': 'NOT_A_PARTY',
      'handover:return': 'NOT_THE_RECEIVER',
      'handover:accept': 'NOT_THE_RECEIVER',
      'handover:decline': 'NOT_THE_RECEIVER',
    })
  })
})

test('M4: the municipality answers when it is asked, and has nothing to do otherwise', () => {
  const municipality = (state: Partial<CareState>) => asked('MUNICIPAL_HEALTH_CARE', 'kommun', 'NURSE', state)
  expect(municipality({ stay })).toEqual({})
  const plan = support('PLANNED')
  const answers = [
    ...plan.answers,
    { party: 'MUNICIPALITY', unitId: 'kommun', state: 'WAITING', answeredAt: null } as const,
  ]
  expect(municipality({ support: { ...plan, answers } })).toEqual({ 'support:answer': 'yes' })
})
