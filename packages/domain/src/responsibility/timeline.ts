import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import type { ShiftReason } from './reasons.ts'

/** [from, to): who answers for the physician's care at home (läkaransvar) during it (M11). */
export type Interval = {
  readonly from: Instant
  /** null: until further notice. */
  readonly to: Instant | null
  readonly unitId: string
  readonly physicianId: string | null
  readonly reason: ShiftReason
  /** The stay, support or hand-over that shifted it. */
  readonly sourceId: string | null
}

export type Shift = Omit<Interval, 'from' | 'to'> & { readonly at: Instant }

/** How a timeline changes: some rows are overturned, one row ends or goes on, one row begins. */
export type TimelineChange = {
  /** Rows that a late or overriding fact overturns, in order; they stay in history. */
  readonly struck: readonly Interval[]
  /** The row that gets another end. */
  readonly ended: { readonly from: Instant; readonly to: Instant | null } | null
  readonly opened: Interval | null
}

export type ShiftRefusal = 'BEFORE_FIRST_CONTACT'

const nothing: TimelineChange = { struck: [], ended: null, opened: null }

/** The end of a timeline that is over: the patient has died (M10). Null while somebody is responsible until further notice. */
const closedAt = (timeline: readonly Interval[]): Instant | null => timeline.at(-1)?.to ?? null

/**
 * Responsibility moves to a unit at an instant (M11). Whatever lay at or after that instant is overturned: an accepted
 * hand-over ahead, or rows that a late fact contradicts. The same holder goes on without a new row. A timeline that has
 * ended stays ended: a late fact shifts it up to its end, and what comes after it shifts nothing.
 * @param timeline the patient's intervals, oldest first; empty before the first contact
 * Refuses `BEFORE_FIRST_CONTACT` when the instant lies before the timeline begins.
 */
export const shiftAt = (timeline: readonly Interval[], shift: Shift): Decision<TimelineChange, ShiftRefusal> => {
  const { at, ...holder } = shift
  const to = closedAt(timeline)
  const opened: Interval = { from: at, to, ...holder }
  const first = timeline[0]
  if (first === undefined) return decided({ ...nothing, opened })
  if (at < first.from) return refused('BEFORE_FIRST_CONTACT', ['at'])
  if (to !== null && at >= to) return decided(nothing)
  const struck = timeline.filter((row) => row.from >= at)
  const covering = timeline.findLast((row) => row.from < at)
  if (covering === undefined) return decided({ struck, ended: null, opened })
  if (covering.unitId === shift.unitId && covering.physicianId === shift.physicianId) {
    return decided({ struck, ended: covering.to === to ? null : { from: covering.from, to }, opened: null })
  }
  const ended = covering.to === at ? null : { from: covering.from, to: at }
  return decided({ struck, ended, opened })
}

/**
 * The timeline ends: after the patient's death nobody is responsible (M10). What lay ahead is overturned.
 * Refuses `BEFORE_FIRST_CONTACT` when the instant does not lie after the timeline's beginning.
 */
export const endTimelineAt = (timeline: readonly Interval[], at: Instant): Decision<TimelineChange, ShiftRefusal> => {
  const covering = timeline.findLast((row) => row.from < at)
  if (covering === undefined) return timeline.length === 0 ? decided(nothing) : refused('BEFORE_FIRST_CONTACT', ['at'])
  const struck = timeline.filter((row) => row.from >= at)
  return decided({ struck, ended: covering.to === at ? null : { from: covering.from, to: at }, opened: null })
}

/** The timeline after a change, oldest first: what the store writes, in memory. */
export const applyChange = (timeline: readonly Interval[], change: TimelineChange): readonly Interval[] => {
  const kept = timeline.filter((row) => !change.struck.some((gone) => gone.from === row.from))
  const { ended } = change
  const adjusted = kept.map((row) => (ended !== null && row.from === ended.from ? { ...row, to: ended.to } : row))
  return change.opened === null ? adjusted : [...adjusted, change.opened]
}

/** Who is responsible at an instant; undefined before the first contact. */
export const responsibleAt = (timeline: readonly Interval[], at: Instant): Interval | undefined =>
  timeline.find((row) => row.from <= at && (row.to === null || at < row.to))

/**
 * Whether the rows are one chain without gap or overlap, open at the end (M11). An empty timeline is.
 * @param end where the chain ends instead: the patient's death (M10)
 */
export const isChain = (timeline: readonly Interval[], end: Instant | null = null): boolean =>
  timeline.every((row, index) => {
    const next = timeline[index + 1]
    const proper = row.to === null || row.from < row.to
    return proper && (next === undefined ? row.to === end : row.to === next.from)
  })
