import { describe, expect, test } from 'vitest'
import { assessRisk } from './assess.ts'
import { known, nothingCounts, ranged } from './fixtures/evidence.ts'
import { defaultProposalRule, type ProposalCase, type ProposalRule, propose, ruleOn } from './proposal.ts'
import { unknown } from './score.ts'

type Range = readonly [number, number]
const of = (laceRange: Range, hospitalRange: Range, rest: Partial<ProposalCase> = {}): ProposalCase => ({
  lace: { version: 'lace/2010', ...ranged(...laceRange, ['E']) },
  hospital: { version: 'hospital/2016', expectedPercent: null, ...ranged(...hospitalRange, ['H']) },
  age: 80,
  stayKind: 'SOMATIC',
  careHome: false,
  ...rest,
})
const outcome = (subject: ProposalCase, rule = defaultProposalRule) => propose(subject, rule).outcome

describe('proposal of high risk', () => {
  test.each([
    [[13, 13], [0, 0], 'HIGH'],
    [[0, 0], [7, 7], 'HIGH'],
    [[12, 12], [6, 6], 'NOT_HIGH'],
    [[12, 13], [6, 6], 'UNDECIDED'],
    [[12, 12], [6, 7], 'UNDECIDED'],
    [[13, 15], [5, 8], 'HIGH'],
    [[8, 12], [2, 6], 'NOT_HIGH'],
  ] as const)('M20: LACE %j and HOSPITAL %j propose %s', (laceRange, hospitalRange, expected) => {
    expect(outcome(of(laceRange, hospitalRange))).toBe(expected)
  })
  test('M20: what cannot be decided says which inputs stand in the way', () => {
    expect(propose(of([12, 16], [3, 4]), defaultProposalRule).missing).toEqual(['LACE.E'])
    expect(propose(of([12, 16], [6, 7]), defaultProposalRule).missing).toEqual(['LACE.E', 'HOSPITAL.H'])
    expect(propose(of([8, 12], [3, 4]), defaultProposalRule).missing).toEqual([])
  })
  test('M20: no proposal under 18, in obstetric or psychiatric stays', () => {
    const high: Range = [19, 19]
    expect(propose(of(high, high, { age: 17 }), defaultProposalRule)).toMatchObject({
      outcome: 'NOT_APPLICABLE',
      reason: 'UNDER_18',
    })
    expect(outcome(of(high, high, { age: 18 }))).toBe('HIGH')
    for (const stayKind of ['OBSTETRIC', 'PSYCHIATRIC'] as const) {
      expect(propose(of(high, high, { stayKind }), defaultProposalRule)).toMatchObject({
        outcome: 'NOT_APPLICABLE',
        reason: stayKind,
      })
    }
  })
  test('M20: residents of a care home are marked as not validated', () => {
    expect(propose(of([13, 13], [0, 0], { careHome: true }), defaultProposalRule)).toMatchObject({
      outcome: 'HIGH',
      flags: ['NOT_VALIDATED'],
    })
    expect(propose(of([13, 13], [0, 0]), defaultProposalRule).flags).toEqual([])
  })
  test('M20: cut-offs by age, and the version that was used', () => {
    const rule: ProposalRule = {
      ...defaultProposalRule,
      version: 'forslag/2',
      ageAdjusted: [
        { fromAge: 85, laceCut: 16, hospitalCut: 9 },
        { fromAge: 65, laceCut: 14, hospitalCut: 8 },
      ],
    }
    expect(outcome(of([13, 13], [0, 0], { age: 64 }), rule)).toBe('HIGH')
    expect(outcome(of([13, 13], [0, 0], { age: 65 }), rule)).toBe('NOT_HIGH')
    expect(propose(of([15, 15], [0, 0], { age: 90 }), rule)).toMatchObject({
      outcome: 'NOT_HIGH',
      ruleVersion: 'forslag/2',
      laceCut: 16,
      hospitalCut: 9,
    })
  })
  test('M20: the rule in force on the day is used', () => {
    const later: ProposalRule = { ...defaultProposalRule, version: 'forslag/2', validFrom: '2027-01-01', laceCut: 12 }
    const rules = [later, defaultProposalRule]
    expect(ruleOn(rules, '2026-12-31').version).toBe('forslag/1')
    expect(ruleOn(rules, '2027-01-01').version).toBe('forslag/2')
  })
})

describe('assessment', () => {
  const now = '2026-11-22T08:00:00.000Z'
  const subject = { age: 80, stayKind: 'SOMATIC', careHome: false } as const

  test('M20: both scores and the proposal in one result that survives storage', () => {
    const inputs = { ...nothingCounts, lengthOfStay: known(14), acute: known(true), emergencyVisits: known(4) }
    const result = assessRisk(inputs, subject, defaultProposalRule, now)
    expect(result).toMatchObject({
      computedAt: now,
      lace: { points: { min: 14, max: 14 } },
      hospital: { version: 'hospital/2016', points: { min: 3, max: 3 } },
      proposal: { outcome: 'HIGH', ruleVersion: 'forslag/1' },
    })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })
  test('M20: a preliminary length makes the proposal preliminary', () => {
    const inputs = { ...nothingCounts, lengthOfStay: { ...known(6), preliminary: true } }
    expect(assessRisk(inputs, subject, defaultProposalRule, now).proposal.preliminary).toBe(true)
    expect(assessRisk(nothingCounts, subject, defaultProposalRule, now).proposal.preliminary).toBe(false)
  })
  test('M20: nothing known cannot be decided', () => {
    const nothing = unknown('x')
    const inputs = {
      lengthOfStay: nothing,
      acute: nothing,
      charlson: nothing,
      emergencyVisits: nothing,
      haemoglobin: nothing,
      oncology: nothing,
      sodium: nothing,
      procedure: nothing,
      admissions: nothing,
    }
    expect(assessRisk(inputs, subject, defaultProposalRule, now)).toMatchObject({
      lace: { points: { min: 0, max: 19 }, band: null },
      hospital: { points: { min: 0, max: 13 }, band: null },
      proposal: { outcome: 'UNDECIDED' },
    })
  })
})
