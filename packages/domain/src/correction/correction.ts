import { applyChange, type Interval, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'

export const correctionRefusals = ['CORRECTION_ACKNOWLEDGED'] as const
export type CorrectionRefusal = (typeof correctionRefusals)[number]

/**
 * How long somebody else must have been shown as responsible before the parties get a task: what is entered at the bedside
 * is a little late as a rule, and nobody has acted on it.
 */
const longestUnnoticedMs = 60 * 60_000

/** A row of the timeline, and when it was entered: before that nobody was shown it. */
export type ShownInterval = Interval & { readonly recordedAt: Instant }

/** Who was shown, or holds, and for how long. */
export type CorrectedRow = Pick<Interval, 'from' | 'to' | 'unitId' | 'reason'>

/** A late fact has overturned what was shown of the responsibility (M11, G4). */
export type Correction = {
  /** From when something else holds. */
  readonly from: Instant
  /** What was shown from then on, oldest first. */
  readonly was: readonly CorrectedRow[]
  /** What holds from then on; empty when the patient has died. */
  readonly holds: readonly CorrectedRow[]
  /** The old and the new holders. */
  readonly unitIds: readonly string[]
}

const ms = (at: Instant): number => Date.parse(at)
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)
const earlier = (a: Instant | null, b: Instant): Instant => (a === null || b < a ? b : a)

const overlapMs = (row: Pick<Interval, 'from' | 'to'>, from: Instant, to: Instant): number =>
  Math.max(0, ms(earlier(row.to, to)) - ms(later(row.from, from)))

/** For how long the row was shown though another unit, or nobody, was responsible. */
const wronglyShownMs = (row: ShownInterval, after: readonly Interval[], now: Instant): number => {
  const [from, to] = [later(row.from, row.recordedAt), earlier(row.to, now)]
  if (from >= to) return 0
  const right = after.filter(({ unitId }) => unitId === row.unitId)
  return ms(to) - ms(from) - right.reduce((sum, one) => sum + overlapMs(one, from, to), 0)
}

/** The rows from an instant on, the first one cut off there. */
const rowsFrom = (rows: readonly Interval[], at: Instant): readonly CorrectedRow[] =>
  rows
    .filter(({ to }) => to === null || to > at)
    .map(({ from, to, unitId, reason }) => ({ from: later(from, at), to, unitId, reason }))

const firstDifference = ({ struck, ended, opened }: TimelineChange, shown: readonly Interval[]): Instant | null => {
  const before = shown.find(({ from }) => from === ended?.from)
  const ends = ended === null ? [] : [ended.to, before?.to ?? null]
  const all = [...struck.map(({ from }) => from), ...ends, opened?.from ?? null].filter((at) => at !== null)
  return all.reduce<Instant | null>((first, at) => earlier(first, at), null)
}

/**
 * What a change of the timeline corrects (M11): null when nobody was shown anything wrong for long. A responsibility that
 * had begun and never was is a correction however short; one that lay ahead and is overturned is none.
 * @param shown the timeline before the change
 */
export const correctionOf = (
  shown: readonly ShownInterval[],
  change: TimelineChange,
  now: Instant,
): Correction | null => {
  const from = firstDifference(change, shown)
  if (from === null || from >= now) return null
  const after = applyChange(shown, change)
  const struck = shown.filter((row) => change.struck.some((gone) => gone.from === row.from))
  const neverWas = struck.some((row) => wronglyShownMs(row, after, now) > 0)
  const wrongMs = shown.reduce((sum, row) => sum + wronglyShownMs(row, after, now), 0)
  if (!neverWas && wrongMs < longestUnnoticedMs) return null
  const [was, holds] = [rowsFrom(shown, from), rowsFrom(after, from)]
  return { from, was, holds, unitIds: [...new Set([...was, ...holds].map(({ unitId }) => unitId))] }
}

/** Two corrections of one moment, as when an import brings an admission and its discharge, are one. */
export const joinedCorrection = (
  earlierOne: Pick<Correction, 'from' | 'was'>,
  after: readonly Interval[],
  next: Correction | null,
): Correction => {
  const from = next === null ? earlierOne.from : earlier(earlierOne.from, next.from)
  const before = (next?.was ?? []).filter((row) => row.from < earlierOne.from)
  const was = [...before.map((row) => ({ ...row, to: earlier(row.to, earlierOne.from) })), ...earlierOne.was]
  const holds = rowsFrom(after, from)
  return { from, was, holds, unitIds: [...new Set([...was, ...holds].map(({ unitId }) => unitId))] }
}

/** Somebody of the unit has seen the correction; once (M11). */
export const decideAcknowledge = (
  correction: { readonly acknowledgedAt: Instant | null },
  now: Instant,
): Decision<{ readonly acknowledgedAt: Instant }, CorrectionRefusal> =>
  correction.acknowledgedAt === null ? decided({ acknowledgedAt: now }) : refused('CORRECTION_ACKNOWLEDGED')
