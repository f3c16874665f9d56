import { expect, test } from 'vitest'
import type { AnswerState, PartyAnswer } from './status.ts'
import { decideTakeBackAnswer, type GivenAnswer } from './take-back.ts'

const answer = (party: PartyAnswer['party'], state: AnswerState): PartyAnswer => ({
  party,
  unitId: party,
  state,
  answeredAt: null,
})
const answers = (lm: AnswerState, receiving: AnswerState, municipality: AnswerState = 'WAITING') => [
  answer('LAKARMEDVERKAN', lm),
  answer('RECEIVING_UNIT', receiving),
  answer('MUNICIPALITY', municipality),
]
const given: GivenAnswer = { party: 'LAKARMEDVERKAN', before: 'WAITING', lmPhysicianBefore: null, started: false }

test('promise 12, M4: the last yes taken back leaves the plan unconfirmed, without a physician', () => {
  expect(decideTakeBackAnswer({ status: 'CONFIRMED', answers: answers('CONFIRMED', 'CONFIRMED') }, given)).toEqual({
    ok: true,
    changes: { patch: { status: 'PLANNED', lmPhysicianId: null } },
  })
})

test('promise 12, M4: a no taken back makes the plan confirmed again, with its physician', () => {
  const no: GivenAnswer = { ...given, before: 'CONFIRMED', lmPhysicianBefore: 'ek' }
  expect(decideTakeBackAnswer({ status: 'PLANNED', answers: answers('DECLINED', 'CONFIRMED') }, no)).toEqual({
    ok: true,
    changes: { patch: { status: 'CONFIRMED', lmPhysicianId: 'ek' } },
  })
})

test('promise 12, M4: the municipality’s answer moves the plan neither way', () => {
  const municipal: GivenAnswer = { ...given, party: 'MUNICIPALITY', lmPhysicianBefore: 'ek' }
  const plan = { status: 'CONFIRMED', answers: answers('CONFIRMED', 'CONFIRMED', 'DECLINED') } as const
  expect(decideTakeBackAnswer(plan, municipal)).toEqual({
    ok: true,
    changes: { patch: { status: 'CONFIRMED', lmPhysicianId: 'ek' } },
  })
})

test('promise 12, M12: asked anew while the support runs: only the answer goes back', () => {
  const anew: GivenAnswer = { ...given, party: 'RECEIVING_UNIT', lmPhysicianBefore: 'ek' }
  expect(decideTakeBackAnswer({ status: 'RUNNING', answers: answers('CONFIRMED', 'DECLINED') }, anew)).toEqual({
    ok: true,
    changes: { patch: {} },
  })
})

test('promise 12, M5: an answer by which the support started binds', () => {
  const plan = { status: 'RUNNING', answers: answers('CONFIRMED', 'CONFIRMED') } as const
  expect(decideTakeBackAnswer(plan, { ...given, started: true })).toMatchObject({
    refusal: { code: 'UNDO_NOT_POSSIBLE' },
  })
})
