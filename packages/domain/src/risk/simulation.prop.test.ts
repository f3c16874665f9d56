import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { ranged } from './fixtures/evidence.ts'
import { propose } from './proposal.ts'
import { points } from './score.ts'
import { hospitalCuts, laceCuts, type Scored, simulate, simulateAt } from './simulation.ts'

const range = (highest: number) =>
  fc.tuple(fc.nat({ max: highest }), fc.nat({ max: highest })).map(([a, b]) => points(Math.min(a, b), Math.max(a, b)))
const scored: fc.Arbitrary<Scored> = fc.record({
  lace: range(19),
  hospital: range(13),
  count: fc.integer({ min: 1, max: 9 }),
})
const discharges = fc.array(scored, { maxLength: 30 })
const cut = fc.record({
  lace: fc.option(fc.integer({ min: 8, max: 18 })),
  hospital: fc.option(fc.integer({ min: 4, max: 12 })),
})
const total = (list: readonly Scored[]) => list.reduce((sum, { count }) => sum + count, 0)

test.prop([discharges])('M20: at every cut-off each discharge is flagged, undecided or neither', (list) => {
  const tried = simulate(list)
  expect(tried).toHaveLength(12 + 10 + 120)
  for (const one of tried) {
    expect(one.flagged + one.undecided + one.notFlagged).toBe(total(list))
    expect(Math.min(one.flagged, one.undecided, one.notFlagged)).toBeGreaterThanOrEqual(0)
  }
})

test.prop([discharges, cut])('M20: a higher cut-off never flags more, nor leaves more possible', (list, cuts) => {
  const now = simulateAt(list, cuts)
  for (const higher of [
    { ...cuts, lace: cuts.lace === null ? null : cuts.lace + 1 },
    { ...cuts, hospital: cuts.hospital === null ? null : cuts.hospital + 1 },
  ]) {
    const then = simulateAt(list, higher)
    expect(then.flagged).toBeLessThanOrEqual(now.flagged)
    expect(then.flagged + then.undecided).toBeLessThanOrEqual(now.flagged + now.undecided)
  }
})

test.prop([discharges, fc.constantFrom(...laceCuts), fc.constantFrom(...hospitalCuts)])(
  'M20: both scores together flag at least as many as the one, and at most the sum',
  (list, lace, hospital) => {
    const both = simulateAt(list, { lace, hospital }).flagged
    const [one, other] = [simulateAt(list, { lace, hospital: null }), simulateAt(list, { lace: null, hospital })]
    expect(both).toBeGreaterThanOrEqual(Math.max(one.flagged, other.flagged))
    expect(both).toBeLessThanOrEqual(one.flagged + other.flagged)
  },
)

test.prop([scored, fc.constantFrom(...laceCuts), fc.constantFrom(...hospitalCuts)])(
  'M20: the simulator says what the rule itself would have proposed',
  (one, laceCut, hospitalCut) => {
    const rule = {
      version: 'x',
      validFrom: '2026-01-01',
      hospitalVersion: 'hospital/2016',
      laceCut,
      hospitalCut,
    } as const
    const scores = {
      lace: { ...ranged(one.lace.min, one.lace.max), version: 'lace/2010' as const },
      hospital: { ...ranged(one.hospital.min, one.hospital.max), version: 'hospital/2016' as const },
    }
    const { outcome } = propose({ ...scores, age: 70, stayKind: 'SOMATIC', careHome: false }, rule)
    const { flagged, undecided } = simulateAt([one], { lace: laceCut, hospital: hospitalCut })
    expect(outcome).toBe(flagged > 0 ? 'HIGH' : undecided > 0 ? 'UNDECIDED' : 'NOT_HIGH')
  },
)
