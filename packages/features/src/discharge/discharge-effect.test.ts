import { describe, expect, it } from 'vitest'
import { asksReceiver, type DischargePatient, dischargeEffect } from './discharge-effect.ts'

type Facts = Parameters<typeof dischargeEffect>[0]
const effectOf = (facts: Omit<Facts, 'supportHindrance'>) => dischargeEffect({ ...facts, supportHindrance: null })
type Answer = NonNullable<DischargePatient['support']>['answers'][number]

const unit = {
  __typename: 'Unit',
  id: 'vc',
  name: 'Vårdcentralen Nyhem',
  party: 'VARDCENTRAL',
  shortName: 'VC Nyhem',
} as const
const listing: Facts['listing'] = { __typename: 'UnitSince', since: '2020-01-01T00:00:00.000Z', unit }
const answer = (party: Answer['party'], state: Answer['state']): Answer => ({
  __typename: 'SupportAnswer',
  answeredAt: null,
  party,
  state,
  unit: { __typename: 'Unit', id: party, name: party },
})
const support = (phase: 'PLANNED' | 'CONFIRMED' | 'ENDED', answers: Answer[] = []): Facts['support'] => ({
  __typename: 'Support',
  id: 's',
  answers,
  lateStartUntil: null,
  phase,
  plannedDays: 14,
  receivingUnit: unit,
})
const stay = (decision: 'HIGH' | 'NOT_HIGH' | null): Facts['stay'] => ({
  __typename: 'Stay',
  id: 'stay',
  admittedAt: '2026-11-18T21:40:00.000Z',
  dischargedAt: null,
  expectedDischargeOn: null,
  nights: 6,
  reason: null,
  riskAssessment: decision && {
    __typename: 'RiskAssessment',
    id: 'r',
    decidedAt: '2026-11-23T10:00:00.000Z',
    decision,
    version: 1,
  },
  unit: { __typename: 'Unit', id: 'ward', name: 'Avd 61', shortName: 'Avd 61' },
  version: 1,
})

describe('M5: what happens when the patient leaves', () => {
  it('starts a confirmed support', () => {
    expect(effectOf({ stay: stay('HIGH'), support: support('CONFIRMED'), listing })).toEqual({
      kind: 'START',
      days: 14,
      receiver: 'Vårdcentralen Nyhem',
    })
  })

  it('says whose yes is missing when the plan is not confirmed; never the municipality’s (M4)', () => {
    const answers = [
      answer('LAKARMEDVERKAN', 'CONFIRMED'),
      answer('RECEIVING_UNIT', 'QUESTION'),
      answer('MUNICIPALITY', 'WAITING'),
    ]
    expect(effectOf({ stay: stay('HIGH'), support: support('PLANNED', answers), listing })).toEqual({
      kind: 'UNCONFIRMED',
      receiver: 'Vårdcentralen Nyhem',
      missing: ['RECEIVING_UNIT'],
    })
  })
})

describe('M3: without a plan', () => {
  it('warns of a high risk, and of a risk that nobody has assessed', () => {
    expect(effectOf({ stay: stay('HIGH'), support: null, listing }).kind).toBe('UNPLANNED')
    expect(effectOf({ stay: stay(null), support: null, listing }).kind).toBe('NO_DECISION')
  })

  it('is the ordinary way for the others; an earlier support changes nothing', () => {
    expect(effectOf({ stay: stay('NOT_HIGH'), support: null, listing }).kind).toBe('ORDINARY')
    expect(effectOf({ stay: stay('NOT_HIGH'), support: support('ENDED'), listing }).kind).toBe('ORDINARY')
  })

  it('M12: asks who takes over when the listing is not known, but not when the plan says', () => {
    expect(asksReceiver(effectOf({ stay: stay('NOT_HIGH'), support: null, listing: null }))).toBe(true)
    expect(asksReceiver(effectOf({ stay: stay('NOT_HIGH'), support: null, listing }))).toBe(false)
    expect(asksReceiver(effectOf({ stay: stay('HIGH'), support: support('PLANNED'), listing: null }))).toBe(false)
  })
})

describe('M13: on a day when support cannot begin', () => {
  const supportHindrance: Facts['supportHindrance'] = {
    __typename: 'Hindrance',
    code: 'UNIT_NOT_ACTIVE',
    params: { unit: 'Vårdcentralen Nyhem', from: '2027-01-01' },
  }
  const effect = (facts: Omit<Facts, 'supportHindrance' | 'listing'>) =>
    dischargeEffect({ ...facts, listing, supportHindrance })

  it('M13: it is the ordinary way for high risk, and for a plan, confirmed or not', () => {
    const ordinary = { kind: 'NOT_OFFERED', receiver: 'Vårdcentralen Nyhem', why: supportHindrance }
    expect(effect({ stay: stay('HIGH'), support: null })).toEqual(ordinary)
    expect(effect({ stay: stay('HIGH'), support: support('CONFIRMED') })).toEqual(ordinary)
    expect(effect({ stay: stay('HIGH'), support: support('PLANNED') })).toEqual(ordinary)
  })

  it('M13: it is nothing to mention for those who would get none', () => {
    expect(effect({ stay: stay('NOT_HIGH'), support: null }).kind).toBe('ORDINARY')
    expect(effect({ stay: stay(null), support: null }).kind).toBe('NO_DECISION')
  })
})
