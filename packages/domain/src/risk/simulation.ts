import { against } from './proposal.ts'
import type { Points } from './score.ts'

/** Discharges with the same stored points, without a patient. */
export type Scored = { readonly lace: Points; readonly hospital: Points; readonly count: number }

/** A score without a cut-off takes no part. */
export type Cuts = { readonly lace: number | null; readonly hospital: number | null }

export type Flagging = Cuts & {
  /** Reach a cut-off for certain. */
  readonly flagged: number
  /** Would depend on what is missing: a range crosses a cut-off, and no score reaches its own. */
  readonly undecided: number
  readonly notFlagged: number
}

const ladder = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

/** Cut-offs that can be tried. */
export const laceCuts = ladder(8, 19)
export const hospitalCuts = ladder(4, 13)

/** Which share of the discharges can be given a support, in per cent: about 5 (M3). */
export const capacityPercent = 5

const sideOf = ({ lace, hospital }: Scored, cuts: Cuts) => {
  const sides = [
    cuts.lace === null ? 'NO' : against(lace, cuts.lace),
    cuts.hospital === null ? 'NO' : against(hospital, cuts.hospital),
  ]
  if (sides.includes('YES')) return 'flagged'
  return sides.includes('CROSSES') ? 'undecided' : 'notFlagged'
}

/** How many discharges the rule “one score reaches its cut-off” would have proposed as high risk (M20). */
export const simulateAt = (discharges: readonly Scored[], cuts: Cuts): Flagging => {
  const sums = { flagged: 0, undecided: 0, notFlagged: 0 }
  for (const one of discharges) sums[sideOf(one, cuts)] += one.count
  return { ...cuts, ...sums }
}

/** Every cut-off of each score alone, and every pair of them (M20). */
export const simulate = (discharges: readonly Scored[]): readonly Flagging[] => [
  ...laceCuts.map((cut) => simulateAt(discharges, { lace: cut, hospital: null })),
  ...hospitalCuts.map((cut) => simulateAt(discharges, { lace: null, hospital: cut })),
  ...laceCuts.flatMap((cut) => hospitalCuts.map((other) => simulateAt(discharges, { lace: cut, hospital: other }))),
]
