import { describe, expect, test } from 'vitest'
import { livingSituations } from '../patient/kinds.ts'
import { readinessOf } from './readiness.ts'
import { activeFrom, decideOffer, earliestOffer, type RolloutFacts, type RolloutUnit } from './rollout.ts'

const since = (id: string, from: string, to: string | null = null): RolloutUnit => ({
  id,
  name: `Enhet ${id}`,
  active: [{ from, to }],
})
const all = [since('WARD', '2026-09-01'), since('LM', '2026-09-01'), since('VC', '2026-09-01')]
const facts = (over: Partial<RolloutFacts> = {}): RolloutFacts => ({
  units: all,
  receivingUnitId: 'VC',
  livingSituation: 'ORDINARY',
  settings: [],
  ...over,
})
const answer = (over: Partial<RolloutFacts>, day = '2026-11-24') => {
  const decision = decideOffer(facts(over), day)
  return decision.ok ? null : decision.refusal
}
const lateVc = [...all.slice(0, 2), since('VC', '2027-01-01')]

describe('M13: rollout by unit and date', () => {
  test('M13: support may start where all who take part are active on that day, the first day included', () => {
    expect(answer({}, '2026-09-01')).toBeNull()
    expect(answer({}, '2026-08-31')?.code).toBe('UNIT_NOT_ACTIVE')
  })
  test('M13: a unit that is not active yet is named at its field, with its first day', () => {
    expect(answer({ units: lateVc })).toEqual({
      code: 'UNIT_NOT_ACTIVE',
      path: ['receivingUnitId'],
      params: { unit: 'Enhet VC', from: '2027-01-01' },
    })
    expect(answer({ units: lateVc }, '2027-01-01')).toBeNull()
  })
  test('M13: several missing are all named, with the day on which the last of them begins', () => {
    const units = [...lateVc, since('KOMMUN', '2027-03-01')]
    expect(answer({ units })).toEqual({
      code: 'UNIT_NOT_ACTIVE',
      path: ['expectedDischargeOn'],
      params: { unit: 'Enhet VC, Enhet KOMMUN', from: '2027-03-01' },
    })
  })
  test('M13: the end is the first day on which a unit no longer takes part; without a next period none is promised', () => {
    const units = [since('WARD', '2026-09-01', '2026-11-24')]
    expect(answer({ units }, '2026-11-23')).toBeNull()
    expect(answer({ units })).toMatchObject({ code: 'UNIT_NOT_PLANNED', params: { unit: 'Enhet WARD' } })
    expect(answer({ units: [{ id: 'LM', name: 'LM', active: [] }] })?.code).toBe('UNIT_NOT_PLANNED')
  })
  test('M13: between two periods the next one counts', () => {
    const active = [
      { from: '2026-09-01', to: '2026-11-01' },
      { from: '2027-01-01', to: null },
    ]
    expect(activeFrom({ active }, '2026-11-24')).toBe('2027-01-01')
    expect(activeFrom({ active }, '2026-10-31')).toBe('2026-10-31')
  })
  test('M13: the earliest day is today when all are active, else when the last begins', () => {
    expect(earliestOffer(facts(), '2026-11-24')).toBe('2026-11-24')
    expect(earliestOffer(facts({ units: lateVc }), '2026-11-24')).toBe('2027-01-01')
  })
})

describe('M16: living situations in which support is offered', () => {
  test('M16: all, as long as nothing else is set', () => {
    for (const livingSituation of [...livingSituations, null]) expect(answer({ livingSituation })).toBeNull()
  })
  test('M16: a setting holds from its day until the next one', () => {
    const settings = [
      { validFrom: '2027-01-01', value: ['ORDINARY', 'CARE_HOME'] },
      { validFrom: '2026-11-24', value: ['ORDINARY'] },
    ] as const
    const home = { settings, livingSituation: 'CARE_HOME' } as const
    expect(answer(home, '2026-11-23')).toBeNull()
    expect(answer(home, '2026-11-24')).toEqual({ code: 'LIVING_SITUATION_NOT_OFFERED', path: [] })
    expect(answer(home, '2027-01-01')).toBeNull()
    expect(answer({ ...home, livingSituation: null })).toBeNull()
  })
})

test('M17: every step shows, done or not', () => {
  const said = { id: 'said', saidBy: 'Gun Gran', saidAt: '2026-10-02T08:00:00.000Z' }
  const done = { ...said, step: 'ON_CALL', doneOn: '2026-10-01' } as const
  expect(readinessOf([done])).toEqual([
    { step: 'DECISION_SUPPORT', done: null },
    { step: 'ON_CALL', done },
    { step: 'WORKING_ROUTINE', done: null },
    { step: 'CONTACT_NUMBERS', done: null },
  ])
})
