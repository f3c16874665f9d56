import { charlsonSum } from './charlson.ts'
import type { CharlsonCategory } from './charlson-category.ts'
import {
  bandOf,
  type Evidence,
  type Points,
  points,
  pointsOfFlag,
  pointsOfNumber,
  type Score,
  type ScoreInput,
  scoreInput,
  sumOf,
} from './score.ts'

export type LaceInputs = {
  /** Midnights between admission and discharge. */
  readonly lengthOfStay: Evidence<number>
  readonly acute: Evidence<boolean>
  readonly charlson: Evidence<readonly CharlsonCategory[]>
  /** Emergency visits in the six months before, without the one that led here. */
  readonly emergencyVisits: Evidence<number>
}

export type LaceInput =
  | ScoreInput<'L', number>
  | ScoreInput<'A', boolean>
  | ScoreInput<'C', readonly CharlsonCategory[]>
  | ScoreInput<'E', number>

/** Bands for calibration: the usual cut-off is 10; below it the lower half apart. */
export type LaceBand = 'LOW' | 'MODERATE' | 'HIGH'
export type LaceScore = Score<'lace/2010', LaceInput, LaceBand>

const bands = [
  { band: 'LOW', from: 0 },
  { band: 'MODERATE', from: 5 },
  { band: 'HIGH', from: 10 },
] as const

/** Points for days in hospital (van Walraven 2010): 14 days or more give 7, not the 6 of modified tables. */
export const lengthPoints = (midnights: number): number => {
  if (midnights < 1) return 0
  if (midnights < 4) return midnights
  if (midnights < 7) return 4
  return midnights < 14 ? 5 : 7
}

/** Points for comorbidity: the sum as it is up to 3, and 5 from 4. */
export const comorbidityPoints = (sum: number): number => (sum >= 4 ? 5 : sum)

export const emergencyPoints = (visits: number): number => Math.min(visits, 4)

const charlsonPoints = (evidence: Evidence<readonly CharlsonCategory[]>): Points =>
  evidence.value === null ? points(0, 5) : points(comorbidityPoints(charlsonSum(evidence.value)))

/**
 * The LACE index, `lace/2010`: 0–19 points, a range while something is missing (M20).
 * Source: van Walraven et al., CMAJ 2010;182:551. Expected death or unplanned readmission within 30 days: 2.0 % at 0
 * points, 43.7 % at 19.
 */
export const lace = (inputs: LaceInputs): LaceScore => {
  const parts: readonly LaceInput[] = [
    scoreInput('L', inputs.lengthOfStay, pointsOfNumber(inputs.lengthOfStay, lengthPoints, 7)),
    scoreInput('A', inputs.acute, pointsOfFlag(inputs.acute.value, 3)),
    scoreInput('C', inputs.charlson, charlsonPoints(inputs.charlson)),
    scoreInput('E', inputs.emergencyVisits, pointsOfNumber(inputs.emergencyVisits, emergencyPoints, 4)),
  ]
  const range = sumOf(parts)
  return {
    version: 'lace/2010',
    inputs: parts,
    points: range,
    band: bandOf(range, bands),
    missing: parts.filter((part) => part.missing).map((part) => part.key),
    preliminary: parts.some((part) => part.preliminary),
  }
}
