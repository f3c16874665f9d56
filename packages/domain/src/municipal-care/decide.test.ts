import { describe, expect, test } from 'vitest'
import { atTime, startOfDay } from '../time/civil.ts'
import { decideCareAnswer, decideCareRequest, decideEnrolmentEnd } from './decide.ts'

const now = atTime('2026-11-24', '09:42')
const facts = { deceasedAt: null, enrolled: false, hasOpenRequest: false, municipalUnitId: 'municipality' }
const enrolment = { kind: 'ENROLMENT', startsOn: '2026-11-26', endsOn: null } as const
const visits = { kind: 'SINGLE_VISITS', startsOn: '2026-11-24', endsOn: '2026-12-08' } as const

describe('the request', () => {
  test('H1: a vårdcentral asks the municipality where the patient lives, which decides', () => {
    const asked = decideCareRequest(facts, enrolment, 'vc', now)
    expect(asked).toEqual({ ok: true, changes: { toUnitId: 'municipality', granted: null } })
  })

  test('H1: asked by the municipality itself it is decided at once, from midnight of the day', () => {
    expect(decideCareRequest(facts, enrolment, 'municipality', now)).toMatchObject({
      changes: { granted: { startsOn: '2026-11-26', endsOn: null, enrolledFrom: startOfDay('2026-11-26') } },
    })
    const today = { ...enrolment, startsOn: '2026-11-24' }
    expect(decideCareRequest(facts, today, 'municipality', now)).toMatchObject({
      changes: { granted: { enrolledFrom: now } },
    })
  })

  test('H2: single visits have a start and an end of their own, and enrol nobody', () => {
    expect(decideCareRequest(facts, visits, 'municipality', now)).toMatchObject({
      changes: { granted: { startsOn: '2026-11-24', endsOn: '2026-12-08', enrolledFrom: null } },
    })
  })

  test.each([
    ['H1: nobody is enrolled twice', { ...facts, enrolled: true }, enrolment, 'ALREADY_ENROLLED'],
    ['H1: one request at a time', { ...facts, hasOpenRequest: true }, enrolment, 'CARE_REQUEST_OPEN'],
    ['H1: somebody must be there to ask', { ...facts, municipalUnitId: null }, enrolment, 'NO_MUNICIPAL_UNIT'],
    ['H1: not for the dead', { ...facts, deceasedAt: now }, enrolment, 'PATIENT_DECEASED'],
    ['H1: not from yesterday', facts, { ...enrolment, startsOn: '2026-11-23' }, 'STARTS_IN_PAST'],
    ['H2: single visits end', facts, { ...visits, endsOn: null }, 'END_REQUIRED'],
    ['H2: … after they begin', facts, { ...visits, endsOn: '2026-11-23' }, 'ENDS_BEFORE_START'],
  ])('%s', (_title, state, command, code) => {
    expect(decideCareRequest(state, command, 'vc', now)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('the decision', () => {
  const request = { kind: 'ENROLMENT', status: 'REQUESTED', toUnitId: 'municipality' } as const
  const yes = { accept: true, reasonCode: null, startsOn: '2026-11-26', endsOn: null }
  const no = { ...yes, accept: false, reasonCode: 'CAN_GET_TO_CLINIC' } as const

  test('H1: yes from a day, or no with a reason', () => {
    expect(decideCareAnswer(request, false, yes, 'municipality', now)).toMatchObject({
      changes: { granted: { enrolledFrom: startOfDay('2026-11-26') } },
    })
    expect(decideCareAnswer(request, false, no, 'municipality', now)).toEqual({
      ok: true,
      changes: { status: 'DECLINED', granted: null },
    })
  })

  test.each([
    ['H1: only the asked municipality decides', request, false, yes, 'vc', 'NOT_ASKED'],
    ['H1: a no has a reason', request, false, { ...no, reasonCode: null }, 'municipality', 'REASON_REQUIRED'],
    ['H1: once', { ...request, status: 'ACCEPTED' } as const, false, yes, 'municipality', 'CARE_REQUEST_CLOSED'],
    ['H1: not when enrolled meanwhile', request, true, yes, 'municipality', 'ALREADY_ENROLLED'],
    [
      'H2: single visits end',
      { ...request, kind: 'SINGLE_VISITS' } as const,
      false,
      yes,
      'municipality',
      'END_REQUIRED',
    ],
  ])('%s', (_title, state, enrolled, command, unitId, code) => {
    expect(decideCareAnswer(state, enrolled, command, unitId, now)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('the end', () => {
  const ours = { unitId: 'municipality', basis: 'DECISION' } as const
  test('H1, G7: now, or after a last day ahead, which is whole', () => {
    expect(decideEnrolmentEnd(ours, { lastDay: '2026-11-24' }, 'municipality', now)).toMatchObject({
      changes: { endsAt: now },
    })
    expect(decideEnrolmentEnd(ours, { lastDay: '2026-11-30' }, 'municipality', now)).toMatchObject({
      changes: { endsAt: startOfDay('2026-12-01') },
    })
  })

  test.each([
    ['H1: not in the past', ours, '2026-11-23', 'municipality', 'STARTS_IN_PAST'],
    ['H1: only the own enrolment', ours, '2026-11-24', 'otherMunicipality', 'NOT_ENROLLED'],
    [
      'H3: not what follows from the housing',
      { ...ours, basis: 'LIVING' } as const,
      '2026-11-24',
      'municipality',
      'ENROLLED_BY_LIVING',
    ],
    ['H1: only when enrolled', null, '2026-11-24', 'municipality', 'NOT_ENROLLED'],
  ])('%s', (_title, state, lastDay, unitId, code) => {
    expect(decideEnrolmentEnd(state, { lastDay }, unitId, now)).toMatchObject({ ok: false, refusal: { code } })
  })
})
