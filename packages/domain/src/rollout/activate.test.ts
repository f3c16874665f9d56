import { describe, expect, test } from 'vitest'
import { decideActivation, decideConfirmReadiness, decideStrikeReadiness } from './activate.ts'
import { readinessSteps } from './readiness.ts'

const today = '2026-11-24'
const vc = { id: 'VC', kind: 'VARDCENTRAL' } as const
const head = { unitId: 'VC', unitKind: 'VARDCENTRAL' } as const
const region = { unitId: 'REGION', unitKind: 'REGION_OFFICE' } as const
const stranger = { unitId: 'VC2', unitKind: 'VARDCENTRAL' } as const

describe('M17: a point is in place', () => {
  const say = (
    over: Partial<Parameters<typeof decideConfirmReadiness>[2]> = {},
    by: typeof head | typeof region | typeof stranger = head,
  ) => decideConfirmReadiness(vc, ['ON_CALL'], { step: 'WORKING_ROUTINE', doneOn: today, ...over }, by, today)
  test('M17: said by the unit’s own head, or by the region', () => {
    expect([say().ok, say({}, region).ok]).toEqual([true, true])
    expect(say({}, stranger)).toMatchObject({ refusal: { code: 'NOT_THE_OWN_UNIT', path: ['unitId'] } })
  })
  test.each([
    ['M17: once', { step: 'ON_CALL' }, 'READINESS_CONFIRMED'],
    ['M17: since a day that has come', { doneOn: '2026-11-25' }, 'DONE_IN_FUTURE'],
  ] as const)('%s', (_title, over, code) => {
    expect(say(over)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('M17: taken back once, by whom it concerns', () => {
    expect(decideStrikeReadiness(vc, false, head).ok).toBe(true)
    expect(decideStrikeReadiness(vc, true, head)).toMatchObject({ refusal: { code: 'READINESS_STRUCK' } })
    expect(decideStrikeReadiness(vc, false, stranger)).toMatchObject({ refusal: { code: 'NOT_THE_OWN_UNIT' } })
  })
})

describe('M13, M17: a unit takes part from a day', () => {
  const activate = (
    from: string,
    active: readonly { from: string; to: string | null }[] = [],
    done: readonly (typeof readinessSteps)[number][] = readinessSteps,
    seenFrom: string | null = null,
  ) => decideActivation(vc, { done, active }, { from, seenFrom }, region, today)
  test('M17: only when every point is in place', () => {
    expect(activate(today)).toEqual({ ok: true, changes: { from: today, moved: null } })
    for (const missing of readinessSteps) {
      const done = readinessSteps.filter((step) => step !== missing)
      expect(activate(today, [], done)).toMatchObject({ refusal: { code: 'UNIT_NOT_READY' } })
    }
  })
  test('M13: not backwards, and not twice', () => {
    expect(activate('2026-11-23')).toMatchObject({ refusal: { code: 'ACTIVE_IN_PAST', path: ['from'] } })
    expect(activate('2027-01-01', [{ from: '2026-09-01', to: null }])).toMatchObject({
      refusal: { code: 'UNIT_ACTIVE_ALREADY' },
    })
    expect(activate('2026-12-01', [{ from: '2026-09-01', to: '2026-12-02' }]).ok).toBe(false)
    expect(activate('2026-12-02', [{ from: '2026-09-01', to: '2026-12-02' }]).ok).toBe(true)
  })
  test('M13: a day ahead is moved', () => {
    const ahead = { from: '2027-01-01', to: null }
    const move = (from: string) => activate(from, [ahead], readinessSteps, ahead.from)
    expect(move('2027-02-01')).toEqual({ ok: true, changes: { from: '2027-02-01', moved: ahead } })
    expect(move('2026-12-01')).toEqual({ ok: true, changes: { from: '2026-12-01', moved: ahead } })
  })
  test('M13, G6: a day that somebody else has decided meanwhile is not moved unseen', () => {
    const ahead = { from: '2027-01-01', to: null }
    expect(activate('2027-02-01', [ahead])).toMatchObject({ refusal: { code: 'STALE' } })
    expect(activate('2027-02-01', [], readinessSteps, ahead.from)).toMatchObject({ refusal: { code: 'STALE' } })
  })
  test('M13: a unit that takes no part is not activated', () => {
    const office = { id: 'X', kind: 'ON_CALL' } as const
    expect(
      decideActivation(office, { done: readinessSteps, active: [] }, { from: today, seenFrom: null }, region, today),
    ).toMatchObject({
      refusal: { code: 'UNIT_TAKES_NO_PART' },
    })
  })
})
