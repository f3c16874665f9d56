import { describe, expect, test } from 'vitest'
import type { Channel } from '../responsibility/call-now.ts'
import { addHours, atTime } from '../time/civil.ts'
import { answerDueAt, type Holder, type RequestTimes, requestClock } from './clock.ts'
import { actOnDoctorRequestInput, answerDoctorRequestInput, sendDoctorRequestInput } from './inputs.ts'
import { decideRequestEvent, decideSend, possibleRequestEvents, type RequestState, waitsFor } from './request.ts'
import { routeRequest } from './route.ts'
import { openRequestStatuses, type RequestStatus, requestStatuses } from './status.ts'

const noHolidays = () => false

describe('a request is sent', () => {
  const facts = { deceasedAt: null, inpatient: false, responsibleUnitId: 'vc' }
  test('V2: to whoever is responsible', () => {
    expect(decideSend(facts)).toEqual({ ok: true, changes: { toUnitId: 'vc' } })
  })
  test.each([
    ['a patient who has died', { deceasedAt: atTime('2026-10-12', '08:00') }, 'PATIENT_DECEASED'],
    ['a patient in hospital', { inpatient: true }, 'REQUEST_INPATIENT'],
    ['a patient nobody is responsible for', { responsibleUnitId: null }, 'REQUEST_NOBODY_RESPONSIBLE'],
  ] as const)('V2, M22: not for %s', (_, change, code) => {
    expect(decideSend({ ...facts, ...change })).toMatchObject({ refusal: { code } })
  })
})

describe('to whom', () => {
  const day: Channel = {
    label: 'Läkarlinjen',
    number: '035-000020',
    enrolledOnly: false,
    hours: [{ days: 'WEEKDAYS', from: '08:00', to: '17:00' }],
  }
  const night: Channel = {
    label: 'Beredskapsjouren',
    number: '035-000099',
    enrolledOnly: true,
    hours: [{ days: 'WEEKDAYS', from: '17:00', to: '08:00' }],
  }
  const timeline = [
    { from: atTime('2026-10-01', '00:00'), to: atTime('2026-10-12', '16:30'), unitId: 'lm' },
    { from: atTime('2026-10-12', '16:30'), to: null, unitId: 'vc' },
  ]
  const route = (time: string, enrolled = true) =>
    routeRequest({ timeline, channelsOf: () => [day, night], enrolled }, atTime('2026-10-12', time), noHolidays)
  test('V2, M8: to the very second of a hand-over, and of a line that closes', () => {
    expect(route('16:29')).toMatchObject({ unitId: 'lm', way: 'UNIT' })
    expect(route('16:30')).toMatchObject({ unitId: 'vc', way: 'UNIT', line: { number: '035-000020' } })
    expect(route('17:00')).toMatchObject({ unitId: 'vc', way: 'ON_CALL', line: { number: '035-000099' } })
  })
  test('V2, O1: it waits where nobody may be called', () => {
    expect(route('17:00', false)).toEqual({ unitId: 'vc', way: 'WAITS', line: null })
  })
  test('V2: nobody before the first contact', () => {
    const early = atTime('2026-09-01', '12:00')
    expect(routeRequest({ timeline, channelsOf: () => [], enrolled: true }, early, noHolidays)).toBe(null)
  })
})

describe('the way of a request', () => {
  const request = (status: RequestStatus): RequestState => ({ status, fromUnitId: 'hsv', receiverUnitId: 'vc' })
  test('V2: each side has its own acts', () => {
    expect(possibleRequestEvents(request('SENT'), 'vc')).toEqual([
      'ACKNOWLEDGE',
      'ASK_BACK',
      'ADVISE',
      'BOOK_VISIT',
      'CLOSE',
    ])
    expect(possibleRequestEvents(request('SENT'), 'hsv')).toEqual(['NOTE_ADVICE', 'WITHDRAW'])
    expect(possibleRequestEvents(request('ASKED_BACK'), 'hsv')).toEqual(['REPLY', 'NOTE_ADVICE', 'WITHDRAW'])
    for (const status of requestStatuses) expect(possibleRequestEvents(request(status), 'other')).toEqual([])
  })
  test('V2, M22: it waits for who is responsible, or for the sender who is asked back; in hospital, and answered, for nobody', () => {
    const of = (status: RequestStatus, ward = false) => waitsFor({ status, fromUnitId: 'hsv' }, { unitId: 'vc', ward })
    expect(requestStatuses.map((status) => of(status))).toEqual(['vc', 'vc', 'hsv', null, null, null, null])
    expect(openRequestStatuses.map((status) => of(status, true))).toEqual([null, null, null])
    expect(waitsFor({ status: 'SENT', fromUnitId: 'hsv' }, null)).toBe(null)
  })
  test('V2: asked back and answered as often as needed; what is ended stays ended', () => {
    expect(decideRequestEvent(request('ACKNOWLEDGED'), 'ASK_BACK', 'vc')).toMatchObject({
      changes: { status: 'ASKED_BACK' },
    })
    expect(decideRequestEvent(request('ASKED_BACK'), 'REPLY', 'hsv')).toMatchObject({
      changes: { status: 'ACKNOWLEDGED' },
    })
    expect(decideRequestEvent(request('SENT'), 'REPLY', 'hsv')).toMatchObject({
      refusal: { code: 'REQUEST_NOT_ASKED_BACK' },
    })
    for (const status of requestStatuses) {
      if ((openRequestStatuses as readonly string[]).includes(status)) continue
      expect(decideRequestEvent(request(status), 'ADVISE', 'vc')).toMatchObject({ refusal: { code: 'REQUEST_CLOSED' } })
    }
  })
  test('V2, M8: who had it before the responsibility moved no longer acts', () => {
    const moved = { ...request('ACKNOWLEDGED'), receiverUnitId: 'lm' }
    expect(decideRequestEvent(moved, 'ADVISE', 'vc')).toMatchObject({ refusal: { code: 'REQUEST_NOT_WITH_YOU' } })
    expect(decideRequestEvent(moved, 'ADVISE', 'lm').ok).toBe(true)
    expect(decideRequestEvent(moved, 'WITHDRAW', 'lm')).toMatchObject({ refusal: { code: 'REQUEST_NOT_YOURS' } })
  })
})

describe('the clock', () => {
  const sentAt = atTime('2026-10-12', '10:00')
  const vc: Holder = { from: atTime('2026-01-01', '00:00'), to: null, unitId: 'vc', ward: false }
  const times: RequestTimes = {
    urgency: 'TODAY',
    status: 'SENT',
    sentAt,
    closedAt: null,
    withdrawReason: null,
    holders: [vc],
  }
  const clock = (change: Partial<RequestTimes>, time: string, day = '2026-10-12') =>
    requestClock({ ...times, ...change }, atTime(day, time), noHolidays)

  test('V2: half an hour, four hours, two working days', () => {
    const holiday = (day: string) => day === '2026-10-13'
    expect(answerDueAt(sentAt, 'ACUTE', noHolidays)).toBe(atTime('2026-10-12', '10:30'))
    expect(answerDueAt(sentAt, 'TODAY', noHolidays)).toBe(atTime('2026-10-12', '14:00'))
    expect(answerDueAt(sentAt, 'PLANNED', noHolidays)).toBe(atTime('2026-10-14', '10:00'))
    expect(answerDueAt(sentAt, 'PLANNED', holiday)).toBe(atTime('2026-10-15', '10:00'))
    expect(answerDueAt(atTime('2026-10-23', '15:00'), 'PLANNED', noHolidays)).toBe(atTime('2026-10-27', '15:00'))
    expect(answerDueAt(atTime('2026-10-25', '00:30'), 'TODAY', noHolidays)).toBe(atTime('2026-10-25', '03:30'))
  })
  test('V2, G7: a clock that was set back before the sending: due when it will be, and not unmet', () => {
    expect(clock({}, '08:00')).toEqual({ dueAt: atTime('2026-10-12', '14:00'), unmet: null })
    expect(clock({ holders: [] }, '08:00', '2026-10-01').unmet).toBe(null)
  })
  test('K6: in time up to the very target, unmet from then on, in the hands of who was responsible', () => {
    expect(clock({}, '14:00').unmet).toBe(null)
    const handedOver = [
      { ...vc, to: atTime('2026-10-12', '15:00') },
      { ...vc, from: atTime('2026-10-12', '15:00'), unitId: 'lm' },
    ]
    const unmet = { at: atTime('2026-10-12', '14:00'), unitId: 'vc', reason: 'LATE' }
    expect(clock({ holders: handedOver }, '16:00').unmet).toEqual(unmet)
    const answered = { status: 'ADVISED', closedAt: atTime('2026-10-12', '14:01'), holders: handedOver } as const
    expect(clock(answered, '18:00').unmet).toEqual(unmet)
    expect(clock({ ...answered, closedAt: atTime('2026-10-12', '14:00') }, '18:00').unmet).toBe(null)
  })
  test('K6: withdrawn because another doctor was hired is unmet, before the target, too', () => {
    const withdrawn = { status: 'WITHDRAWN', closedAt: atTime('2026-10-12', '11:00') } as const
    expect(clock({ ...withdrawn, withdrawReason: 'DOCTOR_HIRED' }, '18:00').unmet).toEqual({
      at: atTime('2026-10-12', '11:00'),
      unitId: 'vc',
      reason: 'DOCTOR_HIRED',
    })
    expect(clock({ ...withdrawn, withdrawReason: 'BETTER' }, '18:00').unmet).toBe(null)
  })
  test('M22: what was closed in hospital had no clock, however the stay ended later', () => {
    const ward = { from: atTime('2026-10-12', '11:00'), to: atTime('2026-10-13', '09:00'), unitId: 'ward', ward: true }
    const home = { from: atTime('2026-10-01', '00:00'), to: ward.from, unitId: 'vc', ward: false }
    const closed: RequestTimes = {
      urgency: 'TODAY',
      status: 'WITHDRAWN',
      sentAt: atTime('2026-10-12', '10:00'),
      closedAt: atTime('2026-10-12', '12:00'),
      withdrawReason: 'BETTER',
      holders: [home, ward, { ...home, from: ward.to, to: null }],
    }
    expect(requestClock(closed, atTime('2026-10-14', '12:00'), noHolidays)).toEqual({ dueAt: null, unmet: null })
  })

  test('M22: it stands still in hospital, and begins anew at home; what was late before stays late', () => {
    const away = (from: string, to: string | null) => [
      { ...vc, to: atTime('2026-10-12', from) },
      { from: atTime('2026-10-12', from), to: to && atTime('2026-10-12', to), unitId: 'ward', ward: true },
      ...(to === null ? [] : [{ ...vc, from: atTime('2026-10-12', to), unitId: 'lm' }]),
    ]
    expect(clock({ holders: away('13:00', null) }, '20:00')).toEqual({ dueAt: null, unmet: null })
    expect(clock({ holders: away('13:00', '15:00') }, '18:59')).toEqual({
      dueAt: atTime('2026-10-12', '19:00'),
      unmet: null,
    })
    expect(clock({ holders: away('13:00', '15:00') }, '19:01').unmet?.unitId).toBe('lm')
    expect(clock({ holders: away('14:30', '15:00') }, '15:30').unmet).toMatchObject({
      at: addHours(sentAt, 4),
      unitId: 'vc',
    })
  })
})

const uuid = '0195f1f0-0000-7000-8000-000000000001'
const faults = (outcome: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  outcome.error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('what is written', () => {
  const sent = {
    commandId: uuid,
    patientId: uuid,
    urgency: 'TODAY',
    situation: 'Mer andfådd sedan i går.',
    assessment: 'Vätska.',
    recommendation: 'Bedömning i dag.',
  }
  test('V2: vital signs are never asked for, but checked where they are', () => {
    expect(sendDoctorRequestInput.parse(sent)).toMatchObject({ background: null, vitalSigns: null, pregnant: false })
    expect(faults(sendDoctorRequestInput.safeParse({ ...sent, vitalSigns: { pulse: 900 } }))).toEqual([
      ['vitalSigns.pulse', 'OUT_OF_RANGE'],
    ])
  })
  const of = { commandId: uuid, patientId: uuid, requestId: uuid, expectedVersion: 0 }
  test('V2: each act says what it has to', () => {
    const act = (change: object) => faults(actOnDoctorRequestInput.safeParse({ ...of, ...change }))
    expect(act({ event: 'ACKNOWLEDGE' })).toBe(undefined)
    expect(act({ event: 'REPLY', text: ' ' })).toEqual([['text', 'REQUIRED']])
    expect(act({ event: 'WITHDRAW' })).toEqual([['withdrawReason', 'REQUIRED']])
    expect(act({ event: 'WITHDRAW', withdrawReason: 'BETTER' })).toBe(undefined)
    expect(act({ event: 'REPLY', text: 'Ja.', withdrawReason: 'BETTER' })).toEqual([['withdrawReason', 'REQUIRED']])
  })
  test('V2: an answer is advice, a planned visit, or a close with its reason', () => {
    const answer = (change: object) => faults(answerDoctorRequestInput.safeParse({ ...of, ...change }))
    expect(answer({ event: 'ADVISE' })).toEqual([['text', 'REQUIRED']])
    expect(answer({ event: 'BOOK_VISIT' })).toEqual([['visitId', 'REQUIRED']])
    expect(answer({ event: 'BOOK_VISIT', visitId: uuid })).toBe(undefined)
    expect(answer({ event: 'CLOSE', text: 'Samma fråga som i går.' })).toBe(undefined)
  })
})
