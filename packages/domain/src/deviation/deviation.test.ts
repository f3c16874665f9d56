import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import {
  type DeviationState,
  decideAssess,
  decideDeviation,
  decideReport,
  decideReroute,
  possibleDeviationEvents,
} from './deviation.ts'
import { actOnDeviationInput, assessDeviationInput, reportDeviationInput } from './inputs.ts'
import { type DeviationStatus, deviationStatuses } from './status.ts'

const now = atTime('2026-11-24', '09:42')
const vc = { id: 'vc', kind: 'VARDCENTRAL' } as const
const municipality = { id: 'hsv', kind: 'MUNICIPAL_HEALTH_CARE' } as const
const report = { happenedAt: now, area: 'HEALTH_CARE', severity: 'RISK' } as const
const facts = { unit: vc, hasContext: true }

describe('a deviation is reported', () => {
  test('O3: to the unit concerned, which has two weeks, or three days for a serious one', () => {
    expect(decideReport(facts, report, 'hsv', now)).toEqual({
      ok: true,
      changes: { toUnitId: 'vc', dueOn: '2026-12-08' },
    })
    expect(decideReport(facts, { ...report, severity: 'SERIOUS' }, 'hsv', now)).toMatchObject({
      changes: { dueOn: '2026-11-27' },
    })
    const social = { ...report, area: 'SOCIAL_SERVICES' } as const
    expect(decideReport({ ...facts, unit: municipality }, social, 'vc', now).ok).toBe(true)
  })
  test.each([
    ['the own unit', { unit: { ...vc, id: 'hsv' } }, {}, 'DEVIATION_OWN_UNIT', 'toUnitId'],
    ['no unit', { unit: null }, {}, 'DEVIATION_NO_SUCH_UNIT', 'toUnitId'],
    ['a provider outside', { unit: { id: 'x', kind: 'OTHER_PROVIDER' } }, {}, 'DEVIATION_NO_SUCH_UNIT', 'toUnitId'],
    ['social services of a vårdcentral', {}, { area: 'SOCIAL_SERVICES' }, 'DEVIATION_UNIT_OF_OTHER_AREA', 'toUnitId'],
    ['a time to come', {}, { happenedAt: atTime('2026-11-24', '09:43') }, 'IN_FUTURE', 'happenedAt'],
    ['what is not the patient’s', { hasContext: false }, {}, 'DEVIATION_NO_SUCH_CONTEXT', 'contextId'],
  ] as const)('O3: not with %s', (_, state, change, code, path) => {
    expect(decideReport({ ...facts, ...state }, { ...report, ...change }, 'hsv', now)).toEqual({
      ok: false,
      refusal: { code, path: [path] },
    })
  })
})

const deviation = (status: DeviationStatus, change: Partial<DeviationState> = {}): DeviationState => ({
  status,
  fromUnitId: 'hsv',
  toUnitId: 'vc',
  area: 'HEALTH_CARE',
  severity: 'RISK',
  lex: null,
  ...change,
})

describe('the way of a deviation', () => {
  test('O3: each side has its own acts; others have none', () => {
    expect(possibleDeviationEvents(deviation('REPORTED'), 'vc')).toEqual(['RECEIVE', 'REROUTE'])
    expect(possibleDeviationEvents(deviation('RECEIVED'), 'vc')).toEqual(['ANSWER', 'ASSESS', 'REROUTE'])
    expect(possibleDeviationEvents(deviation('RECEIVED'), 'hsv')).toEqual(['WITHDRAW'])
    expect(possibleDeviationEvents(deviation('ANSWERED'), 'hsv')).toEqual(['CLOSE', 'REOPEN'])
    for (const status of deviationStatuses) expect(possibleDeviationEvents(deviation(status), 'lm')).toEqual([])
  })
  test.each([
    ['REPORTED', 'ANSWER', 'vc', 'DEVIATION_NOT_RECEIVED'],
    ['RECEIVED', 'CLOSE', 'hsv', 'DEVIATION_NOT_ANSWERED'],
    ['CLOSED', 'REOPEN', 'hsv', 'DEVIATION_ENDED'],
    ['WITHDRAWN', 'RECEIVE', 'vc', 'DEVIATION_ENDED'],
    ['ANSWERED', 'CLOSE', 'vc', 'DEVIATION_NOT_YOURS'],
    ['REPORTED', 'RECEIVE', 'hsv', 'DEVIATION_NOT_WITH_YOU'],
  ] as const)('O3: %s does not %s for %s', (status, event, unit, code) => {
    expect(decideDeviation(deviation(status), event, unit)).toMatchObject({ refusal: { code } })
  })
  test('O3: passed on, it begins anew with the other unit; not back to who reported', () => {
    expect(decideReroute(deviation('RECEIVED'), { id: 'lm', kind: 'LAKARMEDVERKAN' }, 'vc', now)).toEqual({
      ok: true,
      changes: { status: 'REPORTED', toUnitId: 'lm', dueOn: '2026-12-08' },
    })
    expect(decideReroute(deviation('RECEIVED'), municipality, 'vc', now)).toMatchObject({
      refusal: { code: 'DEVIATION_OWN_UNIT' },
    })
    expect(decideReroute(deviation('RECEIVED'), vc, 'vc', now)).toMatchObject({
      refusal: { code: 'DEVIATION_OWN_UNIT' },
    })
  })
})

describe('lex Maria and lex Sarah', () => {
  const serious = deviation('RECEIVED', { severity: 'SERIOUS' })
  test('O3: a serious one is assessed before it is answered', () => {
    expect(decideDeviation(serious, 'ANSWER', 'vc')).toMatchObject({ refusal: { code: 'DEVIATION_ASSESS_FIRST' } })
    expect(decideDeviation({ ...serious, lex: 'NONE' }, 'ANSWER', 'vc').ok).toBe(true)
  })
  test('O3: lex Maria in health care, lex Sarah in social services, never the other', () => {
    const assess = (state: DeviationState, lex: 'NONE' | 'LEX_MARIA' | 'LEX_SARAH') =>
      decideAssess(state, { lex, ivoOn: '2026-11-24' }, 'vc', now)
    const social = { ...serious, area: 'SOCIAL_SERVICES' } as const
    expect([assess(serious, 'LEX_MARIA').ok, assess(social, 'LEX_SARAH').ok]).toEqual([true, true])
    for (const outcome of [assess(serious, 'LEX_SARAH'), assess(social, 'LEX_MARIA')]) {
      expect(outcome).toMatchObject({ refusal: { code: 'DEVIATION_OTHER_LAW', path: ['lex'] } })
    }
    expect(decideAssess(serious, { lex: 'LEX_MARIA', ivoOn: '2026-11-25' }, 'vc', now)).toMatchObject({
      refusal: { code: 'IN_FUTURE', path: ['ivoOn'] },
    })
  })
})

const uuid = '0195f1f0-0000-7000-8000-000000000001'
const faults = (outcome: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  outcome.error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('what is written', () => {
  const reported = {
    commandId: uuid,
    patientId: uuid,
    toUnitId: uuid,
    type: 'MISSING_MEDICATION_LIST',
    stage: 'DISCHARGE',
    severity: 'RISK',
    area: 'HEALTH_CARE',
    happenedAt: now,
    what: 'Ingen läkemedelslista kom med hem.',
  }
  test('O3: a context names what it is, the patient alone nothing', () => {
    const reporting = (change: object) => faults(reportDeviationInput.safeParse({ ...reported, ...change }))
    expect(reporting({ context: 'PATIENT' })).toBe(undefined)
    expect(reporting({ context: 'STAY' })).toEqual([['contextId', 'REQUIRED']])
    expect(reporting({ context: 'STAY', contextId: uuid })).toBe(undefined)
  })
  const of = { commandId: uuid, patientId: uuid, deviationId: uuid, expectedVersion: 0 }
  test('O3: an answer has its measures, a new way its unit, everything but receiving and closing its words', () => {
    const act = (change: object) => faults(actOnDeviationInput.safeParse({ ...of, ...change }))
    expect(act({ event: 'RECEIVE' })).toBe(undefined)
    expect(act({ event: 'CLOSE' })).toBe(undefined)
    expect(act({ event: 'ANSWER', text: 'Det stämmer.' })).toEqual([['measures', 'REQUIRED']])
    expect(act({ event: 'REROUTE', text: 'Er patient.' })).toEqual([['toUnitId', 'REQUIRED']])
    expect(act({ event: 'WITHDRAW' })).toEqual([['text', 'REQUIRED']])
  })
  test('O3: nothing is told to IVO by no law', () => {
    const assess = (change: object) =>
      faults(assessDeviationInput.safeParse({ ...of, text: 'Ej allvarlig.', ...change }))
    expect(assess({ lex: 'NONE' })).toBe(undefined)
    expect(assess({ lex: 'NONE', ivoOn: '2026-11-24' })).toEqual([['ivoOn', 'NOT_A_CHOICE']])
    expect(assess({ lex: 'LEX_MARIA', ivoOn: '2026-11-24', ivoReference: '8.1.1-1234/2026' })).toBe(undefined)
  })
})
