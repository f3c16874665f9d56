import type { Instant } from '../time/civil.ts'

/** What a score or an input is worth: one number when both ends meet, a range when something is missing (M20). */
export type Points = { readonly min: number; readonly max: number }

/** Where a value comes from: read in the record, typed by a person, worked out from the record, or from the expected discharge. */
export type InputSource = {
  readonly kind: 'RECORD' | 'TYPED' | 'DERIVED' | 'EXPECTED'
  /** Keys of the record's resources, `Observation/…`. */
  readonly resources: readonly string[]
  /** The codes that decided, `system|code`, or the name of the rule. */
  readonly codes: readonly string[]
  /** The person who typed it. */
  readonly enteredBy: string | null
}

export type Observed<Value> = {
  readonly value: Value
  readonly observedAt: Instant | null
  readonly source: InputSource
}

/**
 * What is known of one input. `value` null means missing, never zero; `atLeast` is then what is certain already (days in
 * hospital so far). `other` is the record's differing value where a person has typed one: the typed value holds until a
 * person takes it away, and both are shown (M21).
 */
export type Evidence<Value> = {
  readonly value: Value | null
  readonly atLeast: number | null
  readonly observedAt: Instant | null
  readonly period: { readonly from: Instant; readonly to: Instant } | null
  readonly source: InputSource
  readonly preliminary: boolean
  readonly other: Observed<Value> | null
}

/** An input as it is shown and stored. */
export type ScoreInput<Key extends string, Value> = Evidence<Value> & {
  readonly key: Key
  readonly points: Points
  readonly missing: boolean
  readonly conflict: boolean
}

export type Score<Version extends string, Input, Band extends string> = {
  readonly version: Version
  readonly inputs: readonly Input[]
  readonly points: Points
  /** Null when the range reaches into several bands. */
  readonly band: Band | null
  readonly missing: readonly string[]
  readonly preliminary: boolean
}

export const points = (min: number, max: number = min): Points => ({ min, max })

export const sumOf = (parts: readonly { readonly points: Points }[]): Points =>
  parts.reduce<Points>((sum, part) => points(sum.min + part.points.min, sum.max + part.points.max), points(0))

export const scoreInput = <Key extends string, Value>(
  key: Key,
  evidence: Evidence<Value>,
  worth: Points,
): ScoreInput<Key, Value> => ({
  key,
  ...evidence,
  points: worth,
  missing: evidence.value === null,
  conflict: evidence.other !== null,
})

/** Points of a yes-or-no input: all or nothing, or the whole range while it is unknown. */
export const pointsOfFlag = (value: boolean | null, worth: number): Points =>
  value === null ? points(0, worth) : points(value ? worth : 0)

/** Points of a number by a rising table; the whole rest of the table while it is unknown. */
export const pointsOfNumber = (
  evidence: Evidence<number>,
  table: (value: number) => number,
  highest: number,
): Points =>
  evidence.value === null
    ? points(evidence.atLeast === null ? 0 : table(evidence.atLeast), highest)
    : points(table(evidence.value))

/** The band in which both ends of the range fall. */
export const bandOf = <Band extends string>(
  range: Points,
  bands: readonly { readonly band: Band; readonly from: number }[],
): Band | null => {
  const of = (score: number): Band | undefined => bands.findLast((entry) => score >= entry.from)?.band
  const low = of(range.min)
  return low !== undefined && low === of(range.max) ? low : null
}

/** Evidence of nothing: the input is missing. */
export const unknown = (rule: string, preliminary = false): Evidence<never> => ({
  value: null,
  atLeast: null,
  observedAt: null,
  period: null,
  source: { kind: 'DERIVED', resources: [], codes: [rule], enteredBy: null },
  preliminary,
  other: null,
})
