import { describe, expect, test } from 'vitest'
import { addHours, atTime } from '../time/civil.ts'
import { answers, plan } from './fixtures.ts'
import {
  type AnswerCommand,
  decideAnswer,
  decidePropose,
  decideReply,
  decideWithdrawPlan,
  type PlanFacts,
} from './plan.ts'
import { supportPhase } from './support.ts'

const now = atTime('2026-11-22', '09:00')
const facts: PlanFacts = {
  stay: { dischargedAt: null, specialty: 'SOMATIC' },
  decision: 'HIGH',
  hasOpenSupport: false,
  deceasedAt: null,
  lmUnitId: 'LM',
  receivingUnit: { id: 'VC', kind: 'VARDCENTRAL' },
  municipalUnitId: null,
  rollout: { units: [], receivingUnitId: 'VC', livingSituation: 'ORDINARY', settings: [] },
}
const command = { expectedDischargeOn: '2026-11-24' }
const say = (over: Partial<AnswerCommand> = {}): AnswerCommand => ({
  party: 'RECEIVING_UNIT',
  answer: 'CONFIRMED',
  reasonCode: null,
  text: null,
  physicianId: null,
  ...over,
})
const lmYes = say({ party: 'LAKARMEDVERKAN', physicianId: 'ek' })

describe('planning a support', () => {
  test('M3, M4: high risk is planned with Läkarmedverkan and the receiving unit, both asked', () => {
    expect(decidePropose(facts, command, now)).toMatchObject({
      ok: true,
      changes: {
        answers: [
          { party: 'LAKARMEDVERKAN', unitId: 'LM', state: 'WAITING' },
          { party: 'RECEIVING_UNIT', unitId: 'VC', state: 'WAITING' },
        ],
      },
    })
  })
  test('M4: the municipality is asked only when the patient is enrolled there', () => {
    const enrolled = decidePropose({ ...facts, municipalUnitId: 'KOMMUN' }, command, now)
    expect(enrolled.ok && enrolled.changes.answers.map((answer) => answer.party)).toContain('MUNICIPALITY')
    const not = decidePropose(facts, command, now)
    expect(not.ok && not.changes.answers.map((answer) => answer.party)).not.toContain('MUNICIPALITY')
  })
  test.each<[string, Partial<PlanFacts>, string]>([
    ['M3: not without a decision', { decision: null }, 'NOT_HIGH_RISK'],
    ['M3: not for low risk', { decision: 'NOT_HIGH' }, 'NOT_HIGH_RISK'],
    [
      'M15: not for a psychiatric stay alone',
      { stay: { dischargedAt: null, specialty: 'PSYCHIATRIC' } },
      'PSYCHIATRIC_STAY',
    ],
    ['M4: not after the patient left', { stay: { dischargedAt: now, specialty: 'SOMATIC' } }, 'STAY_ENDED'],
    ['M10: not for the dead', { deceasedAt: now }, 'PATIENT_DECEASED'],
    ['M4: not twice', { hasOpenSupport: true }, 'SUPPORT_ALREADY_OPEN'],
    ['M4: not to an unknown unit', { receivingUnit: null }, 'UNKNOWN_UNIT'],
    ['M4: not to a ward', { receivingUnit: { id: 'WARD', kind: 'HOSPITAL_WARD' } }, 'UNKNOWN_UNIT'],
  ])('%s', (_title, over, code) => {
    expect(decidePropose({ ...facts, ...over }, command, now)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('M15: the psychiatric clinic receives when it holds the patient', () => {
    expect(
      decidePropose({ ...facts, receivingUnit: { id: 'PSYK', kind: 'PSYCHIATRIC_CLINIC' } }, command, now).ok,
    ).toBe(true)
  })
  test('M4: an expected discharge in the past is refused at its field', () => {
    expect(decidePropose(facts, { expectedDischargeOn: '2026-11-21' }, now)).toMatchObject({
      refusal: { code: 'EXPECTED_IN_PAST', path: ['expectedDischargeOn'] },
    })
  })
})

describe('the parties answer', () => {
  test('M4: the support is confirmed when Läkarmedverkan and the receiving unit have, in any order', () => {
    expect(decideAnswer(plan(), lmYes, now)).toMatchObject({
      changes: { patch: { status: 'PLANNED', lmPhysicianId: 'ek' } },
    })
    expect(decideAnswer(plan({ answers: answers('CONFIRMED', 'WAITING') }), say(), now)).toMatchObject({
      changes: { patch: { status: 'CONFIRMED' } },
    })
    expect(decideAnswer(plan({ answers: answers('WAITING', 'CONFIRMED') }), lmYes, now)).toMatchObject({
      changes: { patch: { status: 'CONFIRMED' } },
    })
  })
  test('M4: the municipality neither confirms for others nor blocks', () => {
    const both = plan({ answers: answers('CONFIRMED', 'WAITING', 'DECLINED') })
    expect(decideAnswer(both, say(), now)).toMatchObject({ changes: { patch: { status: 'CONFIRMED' } } })
    const onlyIt = plan({ answers: answers('WAITING', 'WAITING', 'WAITING') })
    expect(decideAnswer(onlyIt, say({ party: 'MUNICIPALITY' }), now)).toMatchObject({
      changes: { patch: { status: 'PLANNED' } },
    })
  })
  test('M4: a confirmed plan is open again when a party asks or declines', () => {
    const confirmed = plan({ status: 'CONFIRMED', answers: answers('CONFIRMED', 'CONFIRMED') })
    expect(decideAnswer(confirmed, say({ answer: 'QUESTION', text: 'Vem följer kreatinin?' }), now)).toMatchObject({
      changes: { patch: { status: 'PLANNED' }, answer: { party: 'RECEIVING_UNIT', state: 'QUESTION' } },
    })
  })
  test.each<[string, AnswerCommand, string, string[]]>([
    ['M4: a no takes a reason', say({ answer: 'DECLINED' }), 'REASON_REQUIRED', ['reasonCode']],
    [
      'M4: another reason takes words',
      say({ answer: 'DECLINED', reasonCode: 'OTHER', text: '  ' }),
      'TEXT_REQUIRED',
      ['text'],
    ],
    ['M4: a question takes words', say({ answer: 'QUESTION' }), 'TEXT_REQUIRED', ['text']],
    ['M4: Läkarmedverkan names its physician', say({ party: 'LAKARMEDVERKAN' }), 'PHYSICIAN_REQUIRED', ['physicianId']],
    ['M4: a municipality that is not asked cannot answer', say({ party: 'MUNICIPALITY' }), 'NOT_A_PARTY', []],
  ])('%s', (_title, answer, code, path) => {
    expect(decideAnswer(plan(), answer, now)).toMatchObject({ ok: false, refusal: { code, path } })
  })
  test('M4, G6: confirming twice is said, not done again', () => {
    expect(decideAnswer(plan({ answers: answers('WAITING', 'CONFIRMED') }), say(), now)).toMatchObject({
      refusal: { code: 'ALREADY_ANSWERED' },
    })
  })
  test.each(['RUNNING', 'HANDED_OVER', 'ENDED', 'CANCELLED', 'LAPSED'] as const)(
    'M4: a plan that is %s takes no answer',
    (status) => {
      expect(decideAnswer(plan({ status, answers: answers('CONFIRMED', 'CONFIRMED') }), say(), now)).toMatchObject({
        refusal: { code: 'PLAN_CLOSED' },
      })
      expect(decideWithdrawPlan(plan({ status }), now)).toMatchObject({ refusal: { code: 'PLAN_CLOSED' } })
    },
  )
  test('M4: the hospital replies to a question, and the party is asked anew', () => {
    const asked = plan({ answers: answers('WAITING', 'QUESTION') })
    expect(decideReply(asked, { party: 'RECEIVING_UNIT' }, now)).toMatchObject({
      changes: { answer: { state: 'WAITING' } },
    })
    expect(decideReply(asked, { party: 'LAKARMEDVERKAN' }, now)).toMatchObject({
      refusal: { code: 'NOTHING_TO_ANSWER' },
    })
  })
})

describe('a late start', () => {
  const left = atTime('2026-11-20', '14:00')
  const late = plan({
    dischargedAt: left,
    lateStartUntil: addHours(left, 48),
    lmPhysicianId: 'ek',
    answers: answers('CONFIRMED', 'WAITING'),
  })
  test('M5: within 48 hours the support starts at the last confirmation, day 1 being the discharge day', () => {
    expect(decideAnswer(late, say(), now)).toEqual({
      ok: true,
      changes: {
        patch: {
          status: 'RUNNING',
          dischargedAt: left,
          startedAt: now,
          firstDay: '2026-11-20',
          lastDay: '2026-12-03',
          lmPhysicianId: 'ek',
        },
        answer: { party: 'RECEIVING_UNIT', state: 'CONFIRMED' },
        shift: { at: now, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_LATE_START', sourceId: 'support' },
      },
    })
  })
  test('M5: at 48 hours it may still start, a millisecond later not', () => {
    const end = addHours(left, 48)
    const after = new Date(Date.parse(end) + 1).toISOString()
    expect(decideAnswer(late, say(), end).ok).toBe(true)
    expect(decideAnswer(late, say(), after)).toMatchObject({ refusal: { code: 'LATE_START_PASSED' } })
    expect([supportPhase(late, end), supportPhase(late, after)]).toEqual(['LATE', 'LAPSED'])
  })
})
