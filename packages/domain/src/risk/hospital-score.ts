import {
  bandOf,
  type Evidence,
  points,
  pointsOfFlag,
  pointsOfNumber,
  type Score,
  type ScoreInput,
  scoreInput,
  sumOf,
} from './score.ts'

export type HospitalVersion = 'hospital/2013' | 'hospital/2016'

export type HospitalInputs = {
  /** Haemoglobin (Hb) at discharge, g/L. */
  readonly haemoglobin: Evidence<number>
  /** Discharged from an oncology service. */
  readonly oncology: Evidence<boolean>
  /** Sodium at discharge, mmol/L. */
  readonly sodium: Evidence<number>
  /** Any procedure during the stay. */
  readonly procedure: Evidence<boolean>
  readonly acute: Evidence<boolean>
  /** Stays that began in the twelve months before. */
  readonly admissions: Evidence<number>
  /** Midnights between admission and discharge. */
  readonly lengthOfStay: Evidence<number>
}

/** H haemoglobin, O oncology, S sodium, P procedure, IT index type, A admissions, L length. */
export type HospitalInput = ScoreInput<'H' | 'S' | 'A' | 'L', number> | ScoreInput<'O' | 'P' | 'IT', boolean>

export type HospitalBand = 'LOW' | 'INTERMEDIATE' | 'HIGH'
export type HospitalScore = Score<HospitalVersion, HospitalInput, HospitalBand> & {
  /** Potentially avoidable readmissions of the band in per cent; known for `hospital/2016` only. */
  readonly expectedPercent: number | null
}

const bands = [
  { band: 'LOW', from: 0 },
  { band: 'INTERMEDIATE', from: 5 },
  { band: 'HIGH', from: 7 },
] as const

const expected: Readonly<Record<HospitalBand, number>> = { LOW: 5.8, INTERMEDIATE: 11.9, HIGH: 22.8 }

/** Points for earlier admissions: the two published variants differ in what a single one is worth. */
export const admissionPoints = (version: HospitalVersion, admissions: number): number => {
  if (admissions > 5) return 5
  return admissions >= (version === 'hospital/2013' ? 1 : 2) ? 2 : 0
}

const below = (evidence: Evidence<number>, limit: number) =>
  evidence.value === null ? points(0, 1) : points(evidence.value < limit ? 1 : 0)

/**
 * The HOSPITAL score: 0–13 points, a range while something is missing (M20).
 * Source: Donzé et al., JAMA Intern Med 2013;173:632 and 2016;176:496; 2016 is the default.
 */
export const hospitalScore = (inputs: HospitalInputs, version: HospitalVersion = 'hospital/2016'): HospitalScore => {
  const parts: readonly HospitalInput[] = [
    scoreInput('H', inputs.haemoglobin, below(inputs.haemoglobin, 120)),
    scoreInput('O', inputs.oncology, pointsOfFlag(inputs.oncology.value, 2)),
    scoreInput('S', inputs.sodium, below(inputs.sodium, 135)),
    scoreInput('P', inputs.procedure, pointsOfFlag(inputs.procedure.value, 1)),
    scoreInput('IT', inputs.acute, pointsOfFlag(inputs.acute.value, 1)),
    scoreInput(
      'A',
      inputs.admissions,
      pointsOfNumber(inputs.admissions, (n) => admissionPoints(version, n), 5),
    ),
    scoreInput(
      'L',
      inputs.lengthOfStay,
      pointsOfNumber(inputs.lengthOfStay, (days) => (days >= 5 ? 2 : 0), 2),
    ),
  ]
  const range = sumOf(parts)
  const band = bandOf(range, bands)
  return {
    version,
    inputs: parts,
    points: range,
    band,
    expectedPercent: version === 'hospital/2016' && band !== null ? expected[band] : null,
    missing: parts.filter((part) => part.missing).map((part) => part.key),
    preliminary: parts.some((part) => part.preliminary),
  }
}
