import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { answerDueAt, type ConsultState, decideConsult, possibleEvents } from './consult.ts'
import { actOnConsultInput, askConsultInput, askPatientConsultInput } from './inputs.ts'
import { type ConsultStatus, consultEvents, consultStatuses } from './status.ts'

const consult = (status: ConsultStatus): ConsultState => ({
  id: 'consult',
  version: 0,
  patientId: null,
  status,
  fromUnitId: 'vc',
  toUnitId: 'ward',
})

describe('the way of a consult', () => {
  test('O2: acknowledged, asked back, replied to and answered', () => {
    expect(decideConsult(consult('ASKED'), 'ACKNOWLEDGE', 'ward')).toMatchObject({
      changes: { status: 'ACKNOWLEDGED' },
    })
    expect(decideConsult(consult('ACKNOWLEDGED'), 'ASK_BACK', 'ward')).toMatchObject({
      changes: { status: 'ASKED_BACK' },
    })
    expect(decideConsult(consult('ASKED_BACK'), 'REPLY', 'vc')).toMatchObject({ changes: { status: 'ACKNOWLEDGED' } })
    for (const status of ['ASKED', 'ACKNOWLEDGED', 'ASKED_BACK'] as const) {
      expect(decideConsult(consult(status), 'ANSWER', 'ward')).toMatchObject({ changes: { status: 'ANSWERED' } })
      expect(decideConsult(consult(status), 'WITHDRAW', 'vc')).toMatchObject({ changes: { status: 'WITHDRAWN' } })
    }
  })
  test('O2: only the specialists answer, only the asker replies and withdraws', () => {
    for (const event of ['ACKNOWLEDGE', 'ASK_BACK', 'ANSWER'] as const) {
      expect(decideConsult(consult('ASKED'), event, 'vc')).toMatchObject({ refusal: { code: 'NOT_THE_SPECIALIST' } })
    }
    for (const event of ['REPLY', 'WITHDRAW'] as const) {
      expect(decideConsult(consult('ASKED_BACK'), event, 'ward')).toMatchObject({ refusal: { code: 'NOT_THE_ASKER' } })
    }
  })
  test('O2: what is answered or withdrawn is closed; nobody replies to what was not asked', () => {
    for (const status of ['ANSWERED', 'WITHDRAWN'] as const) {
      expect(possibleEvents(consult(status), 'vc')).toEqual([])
      expect(possibleEvents(consult(status), 'ward')).toEqual([])
      expect(decideConsult(consult(status), 'ANSWER', 'ward')).toMatchObject({ refusal: { code: 'CONSULT_CLOSED' } })
      expect(decideConsult(consult(status), 'REPLY', 'vc')).toMatchObject({ refusal: { code: 'CONSULT_CLOSED' } })
    }
    expect(decideConsult(consult('ASKED'), 'REPLY', 'vc')).toMatchObject({
      refusal: { code: 'CONSULT_NOT_ASKED_BACK' },
    })
  })
  test('O2: a third unit may do nothing, whatever the status', () => {
    for (const status of consultStatuses) expect(possibleEvents(consult(status), 'other')).toEqual([])
    expect(possibleEvents(consult('ASKED'), 'ward')).toEqual(['ACKNOWLEDGE', 'ANSWER', 'ASK_BACK'])
    expect(possibleEvents(consult('ASKED_BACK'), 'vc')).toEqual(['REPLY', 'WITHDRAW'])
  })
  test('O2, G7: an answer is due an hour, twelve hours or three days after the question', () => {
    const asked = atTime('2026-10-24', '20:00')
    expect(answerDueAt(asked, 'NOW')).toBe(atTime('2026-10-24', '21:00'))
    expect(answerDueAt(asked, 'TODAY')).toBe(atTime('2026-10-25', '07:00'))
    expect(answerDueAt(asked, 'DAYS')).toBe(atTime('2026-10-27', '19:00'))
  })
})

const uuid = '0195f1f0-0000-7000-8000-000000000001'
const asked = {
  commandId: uuid,
  lineId: uuid,
  urgency: 'TODAY',
  situation: 'Svullet ben.',
  question: 'Antikoagulantia?',
}
const published = readFileSync(new URL('../identity/fixtures/test-personnummer.txt', import.meta.url), 'utf8').slice(
  0,
  12,
)
const faults = (outcome: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  outcome.error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('what is written', () => {
  test.each(['situation', 'background', 'assessment', 'question'])(
    'O2, S1: without a patient a personal identity number in %s is refused, about a patient it is not',
    (field) => {
      const named = { ...asked, [field]: `Gäller ${published}` }
      expect(faults(askConsultInput.safeParse(named))).toEqual([[field, 'PERSONAL_NUMBER_IN_TEXT']])
      expect(askPatientConsultInput.safeParse({ ...named, patientId: uuid }).success).toBe(true)
    },
  )
  test('O2: everything but an acknowledgement says something', () => {
    for (const event of consultEvents) {
      const silent = { commandId: uuid, consultId: uuid, expectedVersion: 0, event, text: ' ' }
      expect(faults(actOnConsultInput.safeParse(silent))).toEqual(
        event === 'ACKNOWLEDGE' ? undefined : [['text', 'REQUIRED']],
      )
    }
  })
})
