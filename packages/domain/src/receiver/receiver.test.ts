import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import {
  type AnswerFacts,
  type AskFacts,
  decideAnswerReceiver,
  decideAskReceiver,
  decideWithdrawReceiver,
  type ReceiverRequest,
  receiverFault,
} from './receiver.ts'

const now = atTime('2026-11-22', '10:00')
const outside = { kind: 'OTHER_PROVIDER' } as const
const vc = { id: 'VC', kind: 'VARDCENTRAL' } as const
const asked: ReceiverRequest = { id: 'q', version: 0, patientId: 'p', unitId: 'VC', status: 'ASKED' }
const accepted: ReceiverRequest = { ...asked, status: 'ACCEPTED' }
const row = {
  from: '2026-10-01T00:00:00.000Z',
  to: null,
  physicianId: null,
  reason: 'DISCHARGE',
  sourceId: null,
} as const

describe('M12: listed outside the region', () => {
  const facts: AskFacts = { listed: outside, deceasedAt: null, requests: [], wanted: vc }
  test('M12: a vårdcentral is named', () => {
    expect(decideAskReceiver(facts)).toEqual({ ok: true, changes: { unitId: 'VC' } })
    expect(decideAskReceiver({ ...facts, requests: [{ ...asked, status: 'DECLINED' }] }).ok).toBe(true)
  })
  test.each<[string, Partial<AskFacts>, string]>([
    ['listed in the region', { listed: vc }, 'NOT_LISTED_OUTSIDE'],
    ['not listed: the default of the municipality receives', { listed: null }, 'NOT_LISTED_OUTSIDE'],
    ['asked already', { requests: [asked] }, 'RECEIVER_ASKED_ALREADY'],
    ['accepted already', { requests: [accepted] }, 'RECEIVER_ASKED_ALREADY'],
    ['a ward', { wanted: { id: 'W', kind: 'HOSPITAL_WARD' } }, 'UNKNOWN_UNIT'],
    ['nobody', { wanted: null }, 'UNKNOWN_UNIT'],
    ['dead', { deceasedAt: now }, 'PATIENT_DECEASED'],
  ])('M12: nobody is asked: %s', (_title, over, code) => {
    expect(decideAskReceiver({ ...facts, ...over })).toMatchObject({ refusal: { code } })
  })
})

describe('M12: the asked vårdcentral', () => {
  const facts: AnswerFacts = {
    request: asked,
    listed: outside,
    timeline: [{ ...row, unitId: 'DEFAULT' }],
    holderKind: 'VARDCENTRAL',
  }
  const yes = { accept: true, reason: null }
  test('M11, M12: accepts, and is responsible at once for who is at home', () => {
    expect(decideAnswerReceiver(facts, yes, 'VC', now)).toMatchObject({
      changes: { status: 'ACCEPTED', timeline: { opened: { unitId: 'VC', from: now, reason: 'RECEIVER_ACCEPTED' } } },
    })
  })
  test.each(['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'PSYCHIATRIC_CLINIC'] as const)(
    'M12: the %s keeps it',
    (holderKind) => {
      expect(decideAnswerReceiver({ ...facts, holderKind }, yes, 'VC', now)).toMatchObject({
        changes: { status: 'ACCEPTED', timeline: null },
      })
    },
  )
  test('M12: declines with a reason', () => {
    expect(decideAnswerReceiver(facts, { accept: false, reason: 'Fullt' }, 'VC', now)).toMatchObject({
      changes: { status: 'DECLINED', timeline: null },
    })
    expect(decideAnswerReceiver(facts, { accept: false, reason: null }, 'VC', now)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED', path: ['reason'] },
    })
  })
  test.each<[string, Partial<AnswerFacts>, string, string]>([
    ['another unit', {}, 'VC2', 'NOT_THE_ASKED_UNIT'],
    ['twice', { request: accepted }, 'VC', 'RECEIVER_CLOSED'],
    ['listed here meanwhile', { listed: vc }, 'VC', 'NOT_LISTED_OUTSIDE'],
  ])('M12: no answer of %s', (_title, over, unit, code) => {
    expect(decideAnswerReceiver({ ...facts, ...over }, yes, unit, now)).toMatchObject({ refusal: { code } })
  })
})

test('M12: taken back, but no acceptance on which something rests', () => {
  const free = { openSupportReceiverId: null, holderId: 'WARD' }
  expect(decideWithdrawReceiver(asked, { ...free, holderId: 'VC' })).toMatchObject({ changes: { status: 'WITHDRAWN' } })
  expect(decideWithdrawReceiver(accepted, free).ok).toBe(true)
  for (const uses of [
    { ...free, openSupportReceiverId: 'VC' },
    { ...free, holderId: 'VC' },
  ]) {
    expect(decideWithdrawReceiver(accepted, uses)).toMatchObject({ refusal: { code: 'RECEIVER_IN_USE' } })
  }
  expect(decideWithdrawReceiver({ ...asked, status: 'DECLINED' }, free)).toMatchObject({
    refusal: { code: 'RECEIVER_CLOSED' },
  })
})

test('M12: nothing is planned with who has not accepted; the psychiatric clinic is another matter (M15)', () => {
  const refusal = { refusal: { code: 'RECEIVER_NOT_ACCEPTED', path: ['receivingUnitId'] } }
  expect(receiverFault(outside, vc, [])).toMatchObject(refusal)
  expect(receiverFault(outside, vc, [asked])).toMatchObject(refusal)
  expect(receiverFault(outside, vc, [{ ...accepted, unitId: 'VC2' }])).toMatchObject(refusal)
  expect(receiverFault(outside, vc, [accepted])).toBeNull()
  expect(receiverFault(outside, { id: 'P', kind: 'PSYCHIATRIC_CLINIC' }, [])).toBeNull()
  expect(receiverFault(vc, vc, [])).toBeNull()
})
